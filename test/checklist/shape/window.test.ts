import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isInside,
  lastDayWithin,
  windowBefore,
  type WindowSpec,
} from '../../../src/checklist/shape/window.ts'
import { addDays, fromDayNumber } from '../../../src/civil/date.ts'

const months = (number: number): WindowSpec => ({ within: { months: number } })

describe('a window', () => {
  test.each<[string, WindowSpec, string | undefined, ReturnType<typeof windowBefore>]>([
    ['counts back', months(12), '2026-11-20', { from: '2025-11-20', to: undefined }],
    ['counts back over a short month', months(1), '2026-03-31', { from: '2026-02-28' }],
    [
      'takes the narrower end',
      { ...months(12), notBefore: '2026-01-01' },
      '2026-11-20',
      { from: '2026-01-01' },
    ],
    [
      'has written ends',
      { notBefore: '2026-01-01', notAfter: '2026-06-30' },
      '2026-11-20',
      { from: '2026-01-01', to: '2026-06-30' },
    ],
    [
      'knows only the written ends without a day',
      { ...months(12), notAfter: '2026-06-30' },
      undefined,
      { from: undefined, to: '2026-06-30' },
    ],
    ['is open where the calendar ends', months(99_999), '2026-11-20', { from: undefined }],
  ])('%s', (_, spec, day, window) => {
    expect(windowBefore(spec, day)).toEqual(window)
  })

  test('holds both its ends', () => {
    const window = { from: '2026-01-01', to: '2026-06-30' }
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01']
    expect(days.map((day) => isInside(day, window))).toEqual([false, true, true, false])
  })
})

describe('the last day from which a date is still inside', () => {
  test.each([
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-02-28', 1, '2026-03-31'],
    ['2026-02-28', 12, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2199-12-31', 13, undefined],
  ])('%s for %i months: %s', (date, count, last) => {
    expect(lastDayWithin(date, count)).toBe(last)
  })

  test('is inside, and the day after is not, whatever the date', () => {
    const someDay = fc.integer({ min: 0, max: 60_000 }).map(fromDayNumber)
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 120 }), (date, count) => {
        const last = lastDayWithin(date, count)!
        const inside = [last, addDays(last, 1)].map((day) =>
          isInside(date, windowBefore(months(count), day)),
        )
        expect(inside).toEqual([true, false])
      }),
    )
  })
})
