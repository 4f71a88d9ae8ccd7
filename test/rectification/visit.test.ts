import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DeadlineClass } from '../../src/checklist/shape/deadline.ts'
import { addDays } from '../../src/civil/date.ts'
import { addWorkingDays, chinaCalendar, latestStart } from '../../src/civil/working-days.ts'
import { deadlineOf } from '../../src/rectification/deadline.ts'
import { ledgerItems } from '../../src/rectification/ledger-items.ts'
import { beforeVisit, earlierOf, nextStep, nextVisit } from '../../src/rectification/visit.ts'
import { aLedger, aPhoto } from '../support/ledger.ts'

const year = { calendar: chinaCalendar, terms: [] }
const visits = [
  { title: '省级测评', on: '2026-12-20' },
  { title: '县级督导', on: '2026-12-01' },
  { title: '去年的', on: '2025-12-01' },
]

test('the next visit, with the usual plan marked as ours', () => {
  expect(nextVisit(visits, { verify: 3 }, '2026-11-21')).toEqual({
    visit: { title: '县级督导', on: '2026-12-01' },
    daysLeft: 10,
    steps: [
      { step: 'selfCheck', by: '2026-10-17', before: 45, isDefault: true },
      { step: 'rectify', by: '2026-11-16', before: 15, isDefault: true },
      { step: 'verify', by: '2026-11-28', before: 3, isDefault: false },
      { step: 'file', by: '2026-11-26', before: 5, isDefault: true },
    ],
    rectifyBy: '2026-11-16',
  })
  expect(nextVisit(visits, {}, '2026-12-01')?.daysLeft).toBe(0)
  expect(nextVisit(visits, {}, '2026-12-21')).toBeUndefined()
})

test('the next step is the nearest that is not over, in whatever order they were set', () => {
  const plan = nextVisit(visits, { verify: 3 }, '2026-11-01')!
  const next = (today: string) => nextStep(plan, today)?.step
  expect(['2026-11-01', '2026-11-16', '2026-11-17', '2026-11-27', '2026-11-29'].map(next)).toEqual([
    'rectify',
    'rectify',
    'file',
    'verify',
    undefined,
  ])
})

test('plans go back over year ends and leap days', () => {
  const plan = (on: string) => nextVisit([{ title: '督导', on }], {}, '2024-01-01')!
  expect(plan('2027-01-10').rectifyBy).toBe('2026-12-26')
  expect(plan('2024-03-10').steps.map(({ by }) => by)).toEqual([
    '2024-01-25',
    '2024-02-24',
    '2024-02-29',
    '2024-03-05',
  ])
})

describe('against the visit', () => {
  const by = (spec: DeadlineClass, seen: string, today = seen, rectifyBy = '2026-12-05') => {
    const deadline = deadlineOf(spec, seen, today, year)
    return beforeVisit(spec, deadline, rectifyBy, today, year)
  }
  const days = (amount: number): DeadlineClass => ({
    class: 'limited',
    within: { amount, unit: 'days' },
  })
  const workingDays = (amount: number): DeadlineClass => ({
    class: 'limited',
    within: { amount, unit: 'working-days' },
  })

  test('what ends in time fits; its latest start is counted backwards', () => {
    expect(by(days(10), '2026-11-25')).toEqual({
      rectifyBy: '2026-12-05',
      cannotFinish: false,
      latestStart: '2026-11-25',
    })
    expect(by(days(10), '2026-11-26')).toMatchObject({ cannotFinish: true })
    expect(by(workingDays(5), '2026-11-27')).toMatchObject({
      cannotFinish: false,
      latestStart: '2026-11-29',
    })
    expect(by(workingDays(5), '2026-11-30')).toMatchObject({ cannotFinish: true })
  })

  test('what was not done in its time takes it once more from today', () => {
    expect(by(days(10), '2026-10-01', '2026-11-25')).toMatchObject({ cannotFinish: false })
    expect(by(days(10), '2026-10-01', '2026-11-26')).toMatchObject({ cannotFinish: true })
  })

  test('a day’s work can be done until the last day, and no longer', () => {
    expect(by({ class: 'immediate' }, '2026-12-05')).toEqual({
      rectifyBy: '2026-12-05',
      cannotFinish: false,
      latestStart: '2026-12-05',
    })
    expect(by({ class: 'immediate' }, '2026-12-06')).toMatchObject({ cannotFinish: true })
  })

  test('what is bound to the term says no duration; what stands has no date at all', () => {
    const term = by({ class: 'limited', until: 'term-end' }, '2026-11-25')
    expect(term).toMatchObject({ cannotFinish: false, latestStart: undefined })
    expect(by({ class: 'standing', review: 'monthly' }, '2026-11-25')).toBeUndefined()
  })

  test('what needs another school year cannot be there before a visit in this one', () => {
    const next: DeadlineClass = { class: 'limited', until: 'next-school-year' }
    expect(by(next, '2026-11-25')).toMatchObject({ cannotFinish: true, latestStart: undefined })
    expect(by(next, '2026-08-20')).toMatchObject({ cannotFinish: false })
  })

  test('where holidays stop the clock, they are no time to start in either', () => {
    const terms = [
      { title: '秋', from: '2026-09-01', to: '2027-01-22' },
      { title: '春', from: '2027-02-22', to: '2027-07-09' },
    ]
    const stopping = { calendar: chinaCalendar, terms, stopsInHolidays: true }
    const seen = '2027-01-20'
    const deadline = deadlineOf(days(10), seen, seen, stopping)
    // 21 and 22 January, then 22 February to 1 March.
    expect(deadline).toMatchObject({ due: '2027-03-01' })
    expect(beforeVisit(days(10), deadline, '2027-02-28', seen, stopping)).toEqual({
      rectifyBy: '2027-02-28',
      cannotFinish: true,
      latestStart: '2027-01-19',
    })
  })

  test('the earlier date orders the list, and replaces none', () => {
    expect(earlierOf('2026-12-31', by(days(60), '2026-11-01'))).toBe('2026-12-05')
    expect(earlierOf('2026-11-11', by(days(10), '2026-11-01'))).toBe('2026-11-11')
    expect(earlierOf('2026-11-11', undefined)).toBe('2026-11-11')
  })
})

test('the latest start is the last day from which the count still ends in time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 60 }), (at, n) => {
      const end = addDays('2018-06-01', at)
      const start = latestStart(chinaCalendar, end, n)
      const ends = (from: string) => addWorkingDays(chinaCalendar, from, n).date
      expect(ends(start) <= end).toBe(true)
      expect(ends(addDays(start, 1)) > end).toBe(true)
    }),
  )
})

test('what is still to be mended before the visit stands above what only waits to be verified', () => {
  const ledger = aLedger()
  const waiting = ledger.problem({ problem: 'CG01-2026-001', due: '2026-12-10' })
  ledger.act(waiting, { type: 'assign', person: '王五' })
  ledger.act(waiting, { type: 'submit', measure: '换新', evidence: [aPhoto] })
  ledger.problem({ problem: 'CG01-2026-002', within: '60 days', due: '2027-01-01' })
  const order = (rectifyBy?: string) =>
    ledgerItems(ledger.read(), { gaps: [], met: new Set() }, '2026-11-02', {
      ...year,
      rectifyBy,
    }).map(({ problem, before }) => [problem!.number, before?.cannotFinish])
  expect(order()).toEqual([
    ['CG01-2026-001', undefined],
    ['CG01-2026-002', undefined],
  ])
  expect(order('2026-12-05')).toEqual([
    ['CG01-2026-002', true],
    ['CG01-2026-001', undefined],
  ])
})
