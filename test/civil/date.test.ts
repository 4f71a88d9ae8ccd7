import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  fromDayNumber,
  isLeapYear,
  lastDayNumber,
  parseCivilDate,
  toDayNumber,
  weekday,
} from '../../src/civil/date.ts'
import { everyDay, text } from './every-day.ts'

const days = everyDay(1900, 2200)
const first = -25_567 // 1900-01-01: 70 years with 17 leap days before 1970
const anyDay = fc.nat(days.length - 1).map((i) => days[i]!)

describe('all days from 1900 to 2200', () => {
  test('there are 109 938 of them', () => {
    expect(days).toHaveLength(301 * 365 + 73)
  })

  test('are read, numbered without a hole and written back', () => {
    const wrong = days.filter(
      (day, i) =>
        parseCivilDate(day) !== day ||
        toDayNumber(day) !== first + i ||
        fromDayNumber(first + i) !== day,
    )
    expect(wrong).toEqual([])
  })

  test('have the weekdays in turn, from Monday 1900-01-01', () => {
    const wrong = days.filter((day, i) => weekday(day) !== (i % 7) + 1)
    expect(wrong).toEqual([])
    expect(weekday('2026-11-21')).toBe(6)
    expect(weekday('2200-12-31')).toBe(3)
  })

  test('are each the day after the one before', () => {
    const wrong = days.filter((day, i) => i > 0 && addDays(days[i - 1]!, 1) !== day)
    expect(wrong).toEqual([])
  })

  test('29 February exists in the leap years only', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      expect(parseCivilDate(`${year}-02-29`) !== undefined).toBe(isLeapYear(year))
    }
    expect([1900, 2000, 2024, 2026, 2100].map(isLeapYear)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })
})

describe('what is not a date', () => {
  test('no day of months 00–19 and days 00–39 is read but the real ones', () => {
    const real = new Set(days)
    const wrong: string[] = []
    for (let year = 1900; year <= 2200; year += 1) {
      for (let month = 0; month < 20; month += 1) {
        for (let day = 0; day < 40; day += 1) {
          const date = text(year, month, day)
          if ((parseCivilDate(date) !== undefined) !== real.has(date)) wrong.push(date)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test.each([
    '',
    '2026',
    '2026-11',
    '2026-1-5',
    '26-11-21',
    '2026/11/21',
    '2026.11.21',
    '2026年11月21日',
    '20261121',
    '2026-11-21 ',
    ' 2026-11-21',
    '2026-11-21\n',
    '2026-11-21\n2026-11-22',
    '2026-11-21T00:00:00.000+08:00',
    '２０２６-１１-２１',
    '2026－11－21',
    '2026‑11‑21',
    '+2026-11-21',
    '-2026-11-21',
    '02026-11-21',
    '2026-11-2１',
    '2026-0x-01',
    '2026-1e-01',
    'today',
    '1899-12-31',
    '2201-01-01',
    '0000-01-01',
    '0026-11-21',
    '9999-12-31',
    '0226-02-29',
  ])('%j is refused', (date) => {
    expect(parseCivilDate(date)).toBeUndefined()
    expect(() => toDayNumber(date)).toThrow(RangeError)
  })

  test('any text is refused or is its own day', () => {
    const nearly = fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}.?$/)
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (date) => {
        const read = parseCivilDate(date)
        if (read === undefined) expect(days).not.toContain(date)
        else expect(fromDayNumber(toDayNumber(read))).toBe(date)
      }),
    )
  })

  test.each([Number.NaN, Infinity, -Infinity, 0.5, first - 1, lastDayNumber + 1])(
    'no date has the day number %d',
    (day) => {
      expect(() => fromDayNumber(day)).toThrow(RangeError)
    },
  )
})

describe('reckoning', () => {
  test('text order is the order of time', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(toDayNumber(a) < toDayNumber(b))
      }),
    )
  })

  test('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0)
      }),
    )
  })

  test.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-21', 90, '2027-02-19'],
    ['2023-03-01', 365, '2024-02-29'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %d days is %s', (date, n, expected) => {
    expect(addDays(date, n)).toBe(expected)
    expect(daysBetween(date, expected)).toBe(n)
  })

  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %d months is %s', (date, n, expected) => {
    expect(addMonths(date, n)).toBe(expected)
  })

  test('addMonths moves by n months and keeps the day, or takes the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3700, max: 3700 }), (date, n) => {
        const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        const target = monthOf(date) + n
        fc.pre(target > 1900 * 12 && target <= 2200 * 12 + 12)
        const to = addMonths(date, n)
        expect(parseCivilDate(to)).toBe(to)
        expect(monthOf(to)).toBe(target)
        const kept = to.slice(8) === date.slice(8)
        expect(kept || (to < '2200-12-31' && monthOf(addDays(to, 1)) === target + 1)).toBe(true)
        expect(to.slice(8) <= date.slice(8)).toBe(true)
      }),
    )
  })

  test.each([
    () => addDays('2200-12-31', 1),
    () => addDays('1900-01-01', -1),
    () => addDays('2026-11-21', 0.5),
    () => addDays('2026-11-21', Number.NaN),
    () => addDays('2026-02-30', 1),
    () => addMonths('2200-12-01', 1),
    () => addMonths('1900-01-31', -1),
    () => addMonths('1950-01-01', -12 * 1900), // the year 50, which Date.UTC takes for 1950
    () => addMonths('1950-01-01', -12 * 1960),
    () => addMonths('2026-01-31', 0.5),
    () => addMonths('2026-01-31', Number.NaN),
    () => addMonths('2026-13-01', 1),
    () => daysBetween('2026-11-21', '2026-11-31'),
    () => weekday('21.11.2026'),
  ])('no wrong date is made: %s', (reckon) => {
    expect(reckon).toThrow(RangeError)
  })
})
