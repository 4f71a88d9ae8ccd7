import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { canteenSchool } from '../support/conditions-school.ts'
import { run } from '../support/environment.ts'

function school() {
  const cwd = canteenSchool()
  const zicha = async (...argv: string[]) => {
    const { code, out, err } = await run(argv, { cwd })
    if (code !== 0) throw new Error(`${code}\n${out}${err}`)
    return { out, err }
  }
  const give = (answers: string) => {
    writeFileSync(join(cwd, 'answers.yaml'), answers)
    return zicha('answer', 'canteen', '--file', 'answers.yaml')
  }
  return { cwd, zicha, give }
}

const facts = 'facts: { diners: 80, boarding: false, area: 乡村 }\n'
const wide = ['--width', '160', '--today', '2026-11-21'] as const

test('the checklist is valid, and its printout says when what applies', async () => {
  const { zicha } = school()
  await zicha('validate', 'checklists')
  const { out } = await zicha('checklists', 'canteen', '--width', '160')
  expect(out).toContain(
    '不低于 2 人（就餐人数小于 100 人，且所在地区为“乡村”时：1 人（依据确定度：低））',
  )
  expect(out).toMatch(/适用条件 +寄宿制学校为“是”/)
  expect(out).toContain('不低于 1.2 ㎡/人')
})

describe('the gap report', () => {
  test('says which variant applied and why, and what a formula lacks', async () => {
    const { zicha, give } = school()
    await give(`${facts}answers: { A1: 0, A3: { hall: 90, turns: 1 } }\n`)
    const json = JSON.parse(
      (await zicha('report', 'canteen', '--format', 'json', ...wide)).out,
    ) as {
      gaps: unknown[]
      leftOut: unknown[]
    }
    expect(json.gaps).toMatchObject([
      {
        indicator: 'A1',
        threshold: { figure: { value: 1, when: 'diners < 100 && area == "rural"' } },
        missing: { amount: 1 },
      },
      {
        indicator: 'A3',
        measured: { value: 1.125 },
        missing: { title: '餐厅面积', unit: '㎡', direction: 'more' },
      },
    ])
    expect(json.leftOut).toEqual([{ indicator: 'A2', stage: null, when: 'boarding' }])
    const markdown = (await zicha('report', 'canteen', '--format', 'md', ...wide)).out
    expect(markdown).toContain(
      '现为 0 人，应不低于 1 人（依据确定度：低）（因就餐人数小于 100 人，且所在地区为“乡村”）',
    )
    expect(markdown).toContain('还需餐厅面积 6 ㎡')
    expect(markdown).toContain('A2 夜间有人值守：不符合适用条件（寄宿制学校为“是”），不必填报')
    const english = (await zicha('report', 'canteen', '--format', 'md', '--lang', 'en', ...wide))
      .out
    expect(english).toContain('(because 就餐人数 less than 100 人, and 所在地区 is "乡村")')
  })

  test('leaves undecided what hangs on a missing fact', async () => {
    const { zicha, give } = school()
    await give('answers: { A1: 1, A2: true, A3: { hall: 90, turns: 1 } }\n')
    const { out } = await zicha('report', 'canteen', '--format', 'json', ...wide)
    const json = JSON.parse(out) as { undecided: { indicator: string; reason: string }[] }
    expect(json.undecided.map(({ indicator, reason }) => [indicator, reason])).toEqual([
      ['A1', 'fact-missing'],
      ['A2', 'fact-missing'],
      ['A3', 'fact-missing'],
    ])
  })
})

test('an answer to what need not be answered is kept, and it is said', async () => {
  const { zicha, give } = school()
  const { err } = await give(`${facts}answers: { A2: true }\n`)
  expect(err).toContain('A2 夜间有人值守：不符合适用条件（寄宿制学校为“是”），不必填报')
  const { out } = await zicha('answer', 'canteen', 'A2', '否')
  expect(out).toContain('不必填报')
  await give('facts: { boarding: true }\n')
  const report = await zicha('report', 'canteen', '--format', 'json', ...wide)
  expect(JSON.parse(report.out)).toMatchObject({ gaps: [{ indicator: 'A2' }], leftOut: [] })
})

test('facts are logged in words', async () => {
  const { zicha, give } = school()
  await give(facts)
  const { out } = await zicha('log', 'canteen', '--width', '160')
  expect(out).toContain('80 人')
  expect(out).toContain('乡村')
})
