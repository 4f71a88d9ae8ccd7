import { describe, expect, test } from 'vitest'
import type { DeadlineClass } from '../../src/checklist/shape/deadline.ts'
import { chinaCalendar } from '../../src/civil/working-days.ts'
import { deadlineOf, type Deadline, type SchoolYear } from '../../src/rectification/deadline.ts'

const year: SchoolYear = { calendar: chinaCalendar, terms: [] }
const withTerms = {
  calendar: chinaCalendar,
  terms: [
    { title: '2026 秋', from: '2026-09-01', to: '2027-01-22' },
    { title: '2027 春', from: '2027-02-22', to: '2027-07-09' },
  ],
}

function due(spec: DeadlineClass, seen: string, terms = year): Deadline {
  return deadlineOf(spec, seen, seen, terms)
}
const workingDays = (amount: number) => ({ amount, unit: 'working-days' as const })
const days = (amount: number) => ({ amount, unit: 'days' as const })

describe('deadline classes', () => {
  test('immediate is due the same day, even on a Sunday', () => {
    expect(due({ class: 'immediate' }, '2026-11-22')).toEqual({
      kind: 'due',
      class: 'immediate',
      due: '2026-11-22',
    })
  })

  test('working days jump the holidays and use the make-up days', () => {
    // 1–7 October 2026 are off; Saturday 10 October is worked for them.
    expect(due({ class: 'limited', within: workingDays(1) }, '2026-09-30')).toMatchObject({
      due: '2026-10-08',
    })
    expect(due({ class: 'limited', within: workingDays(3) }, '2026-09-30')).toMatchObject({
      due: '2026-10-10',
    })
  })

  test('calendar days are counted from the next day', () => {
    expect(due({ class: 'limited', within: days(90) }, '2026-11-21')).toMatchObject({
      due: '2027-02-19',
    })
    expect(due({ class: 'project', within: days(365) }, '2024-02-29')).toMatchObject({
      due: '2025-02-28',
    })
  })

  test('a date counted in working days into an unannounced year is tentative', () => {
    expect(due({ class: 'limited', within: workingDays(20) }, '2026-12-15')).toMatchObject({
      tentative: 'holidays-unannounced',
    })
    expect(due({ class: 'limited', within: workingDays(5) }, '2026-12-01')).not.toHaveProperty(
      'tentative',
    )
  })

  test('until the end of the term it was seen in, inclusive', () => {
    expect(due({ class: 'limited', until: 'term-end' }, '2026-11-21', withTerms)).toMatchObject({
      due: '2027-01-22',
    })
    expect(due({ class: 'limited', until: 'term-end' }, '2027-01-22', withTerms)).toMatchObject({
      due: '2027-01-22',
    })
    expect(due({ class: 'limited', until: 'term-end' }, '2027-02-01', withTerms)).toMatchObject({
      due: '2027-07-09',
    })
  })

  test('without terms the usual end is taken, and said to be tentative', () => {
    expect(due({ class: 'limited', until: 'term-end' }, '2026-11-21')).toEqual({
      kind: 'due',
      class: 'limited',
      due: '2027-01-20',
      tentative: 'terms-unknown',
    })
  })

  test('until the next school year means the last day before it', () => {
    const spec = { class: 'limited', until: 'next-school-year' } as const
    expect(due(spec, '2026-08-31')).toMatchObject({ due: '2026-08-31' })
    expect(due(spec, '2026-09-01')).toMatchObject({ due: '2027-08-31' })
  })

  test('standing has a next review that is never in the past, and no due date', () => {
    const spec = { class: 'standing', review: 'monthly' } as const
    expect(deadlineOf(spec, '2026-01-31', '2026-01-31', year)).toMatchObject({
      kind: 'review',
      next: '2026-02-28',
    })
    expect(deadlineOf(spec, '2026-01-31', '2026-03-15', year)).toMatchObject({ next: '2026-03-31' })
    expect(deadlineOf(spec, '2026-01-31', '2026-03-31', year)).toMatchObject({ next: '2026-03-31' })
  })
})
