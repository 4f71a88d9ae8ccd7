import { describe, expect, test } from 'vitest'
import { run, temporaryFolder } from '../../support/environment.ts'
import { aSmallSchool, fine } from '../faults/small-school.ts'

/** A school in which 总务处 (general) goes by another name. */
async function aSchoolWithItsOwnName(): Promise<string> {
  const cwd = await aSmallSchool()
  await fine(cwd, 'set owner 总务处 后勤部')
  return cwd
}

interface Listed {
  problems: { owner: string | null; title: string }[]
}

const everyName = ['general', '总务处', '后勤部']

describe('a department by its id, by the name of the checklist and by that of the school', () => {
  test.each(everyName)('%s is the same one to whoever registers and whoever asks', async (said) => {
    const cwd = await aSchoolWithItsOwnName()
    await fine(cwd, `ledger add --title 路灯不亮 --owner ${said}`)
    for (const asked of everyName) {
      const json = await fine(cwd, `ledger list --owner ${asked} --format json`)
      const { problems } = JSON.parse(json) as Listed
      expect(problems.map(({ owner, title }) => [owner, title])).toEqual([
        ['general', '路灯不亮'],
        ['general', '有人值守'],
      ])
    }
  })

  test.each(everyName)('%s is assigned to, divided by and sent an order', async (said) => {
    const cwd = await aSchoolWithItsOwnName()
    await fine(cwd, `ledger assign gate:G1 --to 李四 --owner ${said}`)
    expect(await fine(cwd, `ledger sheet --owner ${said}`)).toContain('责任部门：后勤部')
    const divided = await fine(cwd, `ledger split gate:G1 --owner ${said} --owner ${said}`)
    expect(divided).toContain('已登记 CG01-2026-002 有人值守（后勤部）')
    const { problems } = JSON.parse(await fine(cwd, 'ledger list --format json')) as Listed
    expect(problems.map(({ owner }) => owner)).toEqual(['general', 'general'])
  })

  test.each(everyName)('%s gets its form', async (said) => {
    const cwd = await aSchoolWithItsOwnName()
    const { code, err } = await run(
      ['form', 'export', 'gate', '--owner', said, '-o', 'form.xlsx'],
      { cwd },
    )
    expect({ code, err }).toEqual({ code: 0, err: '已写入 form.xlsx\n' })
  })
})

describe('a department that nobody knows is refused with those there are', () => {
  test.each([
    'add --title 甲 --owner 后勤',
    'assign gate:G1 --to 李四 --owner 后勤',
    'split gate:G1 --owner 后勤 --owner general',
    'list --owner 后勤',
    'sheet --owner 后勤',
  ])('%s', async (line) => {
    const cwd = await aSchoolWithItsOwnName()
    const { code, out, err } = await run(['ledger', ...line.split(' ')], { cwd })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('没有“后勤”这个责任部门')
    expect(err).toContain('可以写：后勤部（general）。')
  })
})

test('where no checklist names a department, every word is one', async () => {
  const cwd = temporaryFolder()
  await fine(cwd, 'init --kind bureau --name 示例甲县教育局 --code JX --by 赵科长')
  await fine(cwd, 'ledger add --title 甲 --owner 督导室')
  expect(await fine(cwd, 'ledger list --owner 督导室')).toContain('JX-2026-001')
})
