import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/environment.ts'
import { check, type Script } from './check/follow.ts'
import { recorded } from './check/lantern.ts'

/** A drill every year, and a roll without which nothing counts. */
const checklist = `format: zicha/checklist@1
id: lantern
edition: "2026"
title: 灯笼会安全自查
system: { id: lantern, title: 示例甲县灯笼会 }
subject: school
sources:
  notice: { title: 示例甲县灯笼会通知, year: 2026 }
owners: { general: 总务处 }
deadlines:
  week: { class: limited, within: 7 days, source: { certainty: default } }
sections:
  - id: A
    title: 人员
    indicators:
      - id: A1
        title: 每年演练
        method: [documents]
        answer: { kind: yes-no }
        owner: { lead: general }
        evidence:
          - { title: 演练记录, kind: record, within: { months: 12, source: { certainty: default } } }
        deadline: week
        source: { ref: notice, item: 第一条, certainty: high }
      - id: A2
        title: 值守到人
        method: [documents]
        answer: { kind: yes-no }
        owner: { lead: general }
        evidence: [{ title: 值守表, kind: table, seal: true, required: true }]
        deadline: week
        source: { ref: notice, item: 第二条, certainty: high }
conclusion:
  label: { pass: 可以开灯, fail: 不可开灯 }
  rules: [{ rule: all-met }]
tests:
  - name: 佐证都有
    answers:
      A1: true
      A2: { value: true, evidence: [值守表 盒1 盖章] }
    expect: { conclusion: pass }
  - name: 没有盖章
    answers:
      A1: true
      A2: { value: true, evidence: [{ title: 值守表, box: "1" }] }
    expect: { conclusion: undecided, met: [A1], undecided: [A2] }
`

let cwd: string
beforeEach(() => {
  cwd = temporaryFolder()
  writeFileSync(
    join(cwd, 'zicha.yaml'),
    `format: zicha/workspace@1
subject: { name: 晨光学校, code: "3604030001", stages: [primary] }
checklists: [lantern]
people: [{ name: 张三 }]
visits: [{ title: 模拟测评, on: 2026-12-18 }]
`,
  )
  mkdirSync(join(cwd, 'checklists'))
  mkdirSync(join(cwd, 'evidence'))
  writeFileSync(join(cwd, 'checklists', 'lantern.yaml'), checklist)
  for (const name of ['旧.pdf', '新.pdf']) writeFileSync(join(cwd, 'evidence', name), name)
})

const zicha = (...args: string[]) => run(args, { cwd })
async function ok(...args: string[]): Promise<string> {
  const { code, out, err } = await zicha(...args)
  expect({ args, code, err }).toEqual({ args, code: 0, err: expect.any(String) })
  return out
}
const json = async (command: string[]) =>
  JSON.parse(await ok(...command, '--format', 'json')) as Record<string, unknown>

describe('evidence that has to be of a certain time', () => {
  test('is said where a checklist is listed, printed and validated', async () => {
    const listed = await ok('checklists', 'lantern', '--width', '100')
    expect(listed).toContain('演练记录（近 12 个月内（依据确定度：工具默认））')
    expect(listed).toContain('值守表（盖章，必需，没有就不判达标）')
    const printed = await ok('checklists', 'lantern', '--print', '--lang', 'en', '--width', '100')
    expect(printed).toContain('演练记录 (within the last 12 months')
    expect((await zicha('validate')).code).toBe(0)
  })

  test('does not count when it is too old, and the report says why', async () => {
    await ok('answer', 'lantern', 'A1', '是', '--evidence', '旧.pdf 2025-11-20')
    const report = await ok('report', 'lantern', '--width', '100')
    expect(report).toContain('A1 每年演练：佐证待补 演练记录')
    expect(report.replaceAll(/\s/gu, '')).toContain(
      '不算：这份佐证的日期2025-11-20不在要求的时间之内（2025-11-21起）',
    )
    expect(await json(['report', 'lantern'])).toMatchObject({
      evidence: { counts: { pending: 1, outdated: 1, verified: 0 }, expiring: [] },
    })
  })

  test('does not count without its date', async () => {
    await ok('answer', 'lantern', 'A1', '是', '--paper', '盒3')
    const report = await ok('report', 'lantern', '--width', '100')
    expect(report).toContain('演练记录 盒3 不算：没有写日期')
    expect(report).toContain('佐证待补 演练记录')
  })

  test('is about to expire when the visit is too late for it', async () => {
    await ok('answer', 'lantern', 'A1', '是', '--evidence', '旧.pdf 2025-12-01')
    const status = await ok('status', '--width', '100')
    expect(status).toContain('佐证即将过期 1 件（用不到迎检日 2026-12-18）')
    expect(await json(['status'])).toMatchObject({
      rounds: [{ evidencePending: 0, evidenceExpiring: 1, evidenceWrong: 0 }],
    })
    const report = await ok('report', 'lantern', '--width', '100', '--lang', 'en')
    expect(report).toContain('about to expire: it serves until')
    expect(await json(['report', 'lantern'])).toMatchObject({
      evidence: {
        counts: { pending: 0, verified: 1 },
        expiring: [{ indicator: 'A1', piece: { dated: '2025-12-01' }, until: '2026-12-01' }],
      },
    })
    await ok('answer', 'lantern', 'A1', '--evidence', '新.pdf 2026-03-01')
    expect(await ok('status', '--width', '100')).not.toContain('即将过期')
  })

  test('of a day that is still to come is refused', async () => {
    for (const how of [
      ['--evidence', '新.pdf 2026-12-01'],
      ['--paper', '盒3 2026-12-01'],
    ])
      expect(await zicha('answer', 'lantern', 'A1', '是', ...how)).toMatchObject({
        code: 2,
        err: expect.stringContaining('2026-12-01'),
      })
  })
})

describe('required evidence', () => {
  test('holds the outcome back until it is recorded', async () => {
    await ok('answer', 'lantern', 'A1', '是')
    await ok('answer', 'lantern', 'A2', '是', '--paper', '盒1')
    const before = await ok('report', 'lantern', '--width', '100')
    expect(before).toContain('A2 值守到人：填的合标准，但必需的佐证还没有齐，不判达标')
    expect(before).toContain('A2 值守到人：佐证待补 值守表')
    expect(await json(['report', 'lantern'])).toMatchObject({
      conclusion: { verdict: 'undecided', provisional: 'pass' },
      undecided: [{ indicator: 'A2', reason: 'evidence-missing' }],
    })
    await ok('answer', 'lantern', 'A2', '--paper', '盒1 盖章')
    expect(await json(['report', 'lantern'])).toMatchObject({ conclusion: { verdict: 'pass' } })
  })
})

describe('zicha check', () => {
  const toFirst: Script = [['第 1/2 题', '↓⏎']]

  test('asks for the date that a piece has to have, and says at once when it is too old', async () => {
    const { text } = await check(cwd, [
      ...toFirst,
      ['佐证：演练记录（记录，近 12 个月内）', '旧.pdf⏎'],
      ['演练记录上写的日期（要求近 12 个月内', '2026-12-01⏎'],
      ['2026-12-01 还没有到，请核对材料上的日期', '⌫⌫⌫⌫⌫⌫⌫⌫⌫⌫2025-11-01⏎'],
      ['已有：演练记录 evidence/旧.pdf', '新.pdf 2026-03-01⏎'],
      ['已有：', '⏎'],
      ['第 2/2 题', '␃'],
    ])
    expect(text.replaceAll('\n', '')).toContain('日期 2025-11-01 不在要求的时间之内')
    expect(text).toContain('佐证已齐')
    expect(recorded(cwd).at(-1)).toMatchObject({
      indicator: 'A1',
      evidence: [
        { path: 'evidence/旧.pdf', dated: '2025-11-01' },
        { path: 'evidence/新.pdf', dated: '2026-03-01' },
      ],
    })
  })

  test('takes a piece without a date, which is then still to come', async () => {
    const { text } = await check(cwd, [
      ...toFirst,
      ['佐证：演练记录', '盒3⏎'],
      ['演练记录上写的日期', '⏎'],
      ['已有：演练记录 盒3', '⏎'],
      ['第 2/2 题', '␃'],
    ])
    expect(text).toContain('演练记录 盒3 不算：没有写日期')
    expect(text).toContain('佐证待补：演练记录')
  })
})
