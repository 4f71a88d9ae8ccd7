import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/environment.ts'
import { aSmallSchool, fine } from './faults/small-school.ts'

describe('a day is taken as people write it', () => {
  const forms = ['2026-12-18', '2026-12-8', '2026.12.18', '2026/12/18', '2026年12月18日']

  test.each(forms)('by init: %s', async (visit) => {
    const cwd = temporaryFolder()
    const flags = '--name 甲 --code A1 --stages 小学 --by 张三'
    await fine(cwd, `init ${flags} --visit ${visit}`)
    const day = visit.endsWith('-8') ? '2026-12-08' : '2026-12-18'
    expect(readFileSync(join(cwd, 'zicha.yaml'), 'utf8')).toContain(`on: ${day} }`)
  })

  test.each([
    ['set visit 县级督导 2027年3月18日', '2027-03-18'],
    ['ledger add --title 甲 --due 2026.12.1 --seen 2026/11/20', '2026-12-01'],
    ['ledger hold gate:G1 --reason 等钱 --milestone 招标=2027年3月1日', '2027-03-01'],
    ['form export gate --due 2026年12月1日 -o form.xlsx --format json', 'form.xlsx'],
    ['status --today 2026年11月30日', '还有 18 天'],
    ['ledger list --due 2026年12月30日', '有人值守'],
  ])('by %s', async (line, said) => {
    const cwd = await aSmallSchool()
    await fine(cwd, 'ledger assign gate:G1 --to 李四')
    const out = await fine(cwd, line)
    const after = await fine(cwd, 'ledger list --all --format json')
    expect(`${out}${after}`).toContain(said)
  })

  test('with an answer', async () => {
    const cwd = await aSmallSchool()
    await fine(cwd, 'answer gate G3 是 --observed-on 2026年11月9日')
    expect(await fine(cwd, 'log gate G3 --format json')).toContain('"observedOn": "2026-11-09"')
  })
})

describe('a day that is refused', () => {
  test.each([
    ['2026-02-30', '日历上没有“2026-02-30”这一天'],
    ['2026年2月30日', '日历上没有“2026年2月30日”这一天'],
    ['下周五', '请写成 2026-12-01、2026/12/1、2026.12.1 或 2026年12月1日'],
  ])('%s is said to be so for its reason', async (visit, said) => {
    const cwd = temporaryFolder()
    const flags = ['--name', '甲', '--code', 'A1', '--stages', '小学', '--by', '张三']
    const { code, err } = await run(['init', ...flags, '--visit', visit], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})
