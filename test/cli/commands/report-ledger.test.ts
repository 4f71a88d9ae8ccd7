import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { sampleSchool } from '../../support/sample.ts'
import { aStorySchool } from '../ledger/story-school.ts'

const golden = (name: string) => resolve(import.meta.dirname, 'golden/report-ledger', name)

interface GapJson {
  indicator: string
  daysLeft: number | null
  due: string | null
  overdue: boolean
  mendedBy: string
  deadline: { due?: string }
  problems: Record<string, unknown>[]
}

/** The sample school after a week in which something of every kind was done to its gaps; it is only read by the tests. */
let cwd = ''

async function at(day: string, ...argv: string[]) {
  const now = () => Date.parse(`${day}T09:30:00+08:00`)
  return run(argv, { cwd, now })
}

async function done(day: string, line: string): Promise<string> {
  const { code, out, err } = await at(day, ...line.split(' '))
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' })
  return out
}

async function gapsOf(day: string, ...more: string[]): Promise<Map<string, GapJson>> {
  const out = await done(day, ['report civilised-campus --format json', ...more].join(' '))
  const { gaps } = JSON.parse(out) as { gaps: GapJson[] }
  return new Map(gaps.map((gap) => [gap.indicator, gap]))
}

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'zicha-'))
  cpSync(sampleSchool, cwd, { recursive: true })
  writeFileSync(join(cwd, 'after.jpg'), 'a photo')
  const ledger = (day: string, line: string) => done(day, `ledger ${line}`)
  await ledger('2026-11-12', 'assign civilised-campus:C5.8 --to 王五 --due 2026-11-18')
  await ledger('2026-11-12', 'assign civilised-campus:C5.5 --to 钱七')
  await ledger('2026-11-12', 'assign civilised-campus:C5.1 --to 赵六')
  await ledger('2026-11-12', 'transfer civilised-campus:C5.9 --to 示例甲县城管局')
  await ledger('2026-11-12', 'split civilised-campus:C5.4 --place 东楼 --place 西楼')
  await ledger(
    '2026-11-13',
    'extend 3604030001-2026-001 --due 2026-11-30 --reason 缺货 --actor 周九',
  )
  await ledger('2026-11-13', 'assign 3604030001-2026-006 --to 孙八 --due 2026-11-20')
  await ledger('2026-11-13', 'assign 3604030001-2026-007 --to 吴十 --due 2026-11-25')
  await ledger(
    '2026-11-15',
    'submit 3604030001-2026-003 --measure 补种 --evidence after.jpg --actor 赵六',
  )
  await ledger('2026-11-15', 'verify 3604030001-2026-003 --actor 周九')
  await ledger('2026-11-16', 'close 3604030001-2026-003 --actor 周九')
}, 60_000)

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

describe('a gap report beside a ledger', () => {
  test.each([
    ['80', 'zh'],
    ['40', 'zh'],
    ['80', 'en'],
  ])('says of each gap where it stands, at %s columns in %s', async (width, lang) => {
    const out = await done('2026-11-21', `report civilised-campus --width ${width} --lang ${lang}`)
    await expect(out).toMatchFileSnapshot(golden(`${lang}-${width}.txt`))
  })

  test('as JSON: the rule’s date stays, what stands is the ledger’s', async () => {
    const gaps = await gapsOf('2026-11-21')
    expect(gaps.get('C5.8')).toMatchObject({
      due: '2026-11-30',
      daysLeft: 9,
      overdue: false,
      problems: [
        {
          number: '3604030001-2026-001',
          state: 'assigned',
          person: '王五',
          due: '2026-11-30',
          originalDue: '2026-11-18',
        },
      ],
    })
    expect(gaps.get('C5.8')!.deadline.due).not.toBe('2026-11-30')
    expect(gaps.get('C5.1')).toMatchObject({
      daysLeft: null,
      overdue: false,
      problems: [{ state: 'closed', closed: { by: '周九', on: '2026-11-16' } }],
    })
    expect(gaps.get('C5.9')).toMatchObject({
      daysLeft: null,
      overdue: false,
      mendedBy: 'superior',
      problems: [{ state: 'transferred' }],
    })
    const split = gaps.get('C5.4')!
    expect(split.problems.map(({ number, state }) => [number, state])).toEqual([
      ['3604030001-2026-006', 'assigned'],
      ['3604030001-2026-007', 'assigned'],
      ['3604030001-2026-005', 'divided'],
    ])
    expect(split).toMatchObject({ due: '2026-11-20', daysLeft: -1, overdue: true })
  })

  test('agrees with status, the ledger and the self-check report on what is late', async () => {
    const gaps = [...(await gapsOf('2026-11-21')).values()]
    const late = gaps.filter(({ overdue }) => overdue)
    const status = JSON.parse(await done('2026-11-21', 'status --format json')) as {
      rounds: { checklist: string; overdue: number }[]
    }
    const own = status.rounds.find(({ checklist }) => checklist === 'civilised-campus')!
    expect(late.length).toBeGreaterThan(1)
    expect(own.overdue).toBe(late.length)
    const expected = late.map(({ indicator }) => indicator).sort()
    for (const line of ['ledger list', 'report civilised-campus --as self-check']) {
      const { problems } = JSON.parse(await done('2026-11-21', `${line} --format json`)) as {
        problems: { overdue: boolean; links: { checklist: string; indicator: string }[] }[]
      }
      const links = problems.filter(({ overdue }) => overdue).flatMap((one) => one.links)
      const here = links.filter(({ checklist }) => checklist === 'civilised-campus')
      expect([line, ...here.map(({ indicator }) => indicator).sort()]).toEqual([line, ...expected])
    }
  })

  test('with a past --today counts what had been recorded by then, like the ledger itself', async () => {
    const before = await gapsOf('2026-11-21', '--today 2026-11-12')
    expect(before.get('C5.8')!.problems).toMatchObject([{ due: '2026-11-18', extensions: [] }])
    expect(before.get('C5.1')!.problems).toMatchObject([{ state: 'assigned' }])
    const out = await done(
      '2026-11-21',
      'ledger show 3604030001-2026-003 --format json --today 2026-11-12',
    )
    expect(JSON.parse(out)).toMatchObject({ problems: [{ state: 'assigned' }] })
    const ahead = await gapsOf('2026-11-21', '--today 2026-12-01')
    expect(ahead.get('C5.8')).toMatchObject({ daysLeft: -1, overdue: true })
  })
})

test('--fail-on overdue goes by the ledger, and a handed-in round says of which day it is', async () => {
  const { school, number } = await anOnlyGap()
  const report = (day: string, ...more: string[]) =>
    run(['report', 'fire', ...more], {
      cwd: school,
      now: () => Date.parse(`${day}T10:00:00+08:00`),
    })
  expect((await report('2026-10-20', '--fail-on', 'overdue')).code).toBe(1)
  await number('assign fire:A2 --to 李四 --due 2026-10-30')
  expect((await report('2026-10-20', '--fail-on', 'overdue')).code).toBe(0)
  expect((await report('2026-10-31', '--fail-on', 'overdue')).code).toBe(1)
  const note = '整改台账在2026-10-31的情况'
  const spaceless = (text: string) => text.replaceAll(/\s/gu, '')
  expect(spaceless((await report('2026-10-31')).out)).not.toContain(note)
  await run(['round', 'seal', 'fire', '--by', '张三'], { cwd: school })
  const sealed = await report('2026-10-31', '--round', '2026-09')
  expect(spaceless(sealed.out)).toContain(note)
})

async function anOnlyGap() {
  const { school } = aStorySchool()
  const now = () => Date.parse('2026-09-28T09:00:00+08:00')
  await run(['answer', 'fire', 'A2', '5', '--by', '张三'], { cwd: school, now })
  const number = (line: string) =>
    run(['ledger', ...line.split(' '), '--by', '张三'], { cwd: school, now })
  return { school, number }
}
