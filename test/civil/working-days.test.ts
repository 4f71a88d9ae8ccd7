import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekday } from '../../src/civil/date.ts'
import {
  addWorkingDays,
  chinaCalendar,
  withOverrides,
  workingDaysBetween,
} from '../../src/civil/working-days.ts'
import { askChineseDays } from '../support/chinese-days.ts'
import { everyDay } from './every-day.ts'

const days = everyDay(2018, 2026)
const worked = askChineseDays(days)
const anyDay = fc.nat(days.length - 1).map((i) => days[i]!)

describe('2018 to 2026, against the chinese-days package', () => {
  test('every day', () => {
    expect(worked).toHaveLength(3287)
    const wrong = days.filter((day, i) => chinaCalendar.isWorkingDay(day) !== worked[i])
    expect(wrong).toEqual([])
  })

  test('the oracle is not plain weekdays, and knows make-up days', () => {
    const byName = new Map(days.map((day, i) => [day, worked[i]]))
    expect(byName.get('2026-10-01')).toBe(false)
    expect(byName.get('2026-10-10')).toBe(true)
    expect(days.filter((day, i) => day > '2026' && worked[i])).toHaveLength(248)
  })

  test.each([1, 3, 5, 10, 20])('%d working days from every day', (n) => {
    const wrong: string[] = []
    let compared = 0
    for (const [i, start] of days.entries()) {
      let end = i
      for (let counted = 0; counted < n && end < days.length;) {
        end += 1
        if (worked[end]) counted += 1
      }
      const { date, tentative } = addWorkingDays(chinaCalendar, start, n)
      if (end === days.length) {
        if (date < '2027-01-01' || !tentative) wrong.push(start)
        continue
      }
      compared += 1
      if (date !== days[end] || tentative) wrong.push(start)
      if (workingDaysBetween(chinaCalendar, start, date) !== n) wrong.push(start)
    }
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(3250)
  })

  test('the number of working days between any two', () => {
    fc.assert(
      fc.property(fc.nat(days.length - 1), fc.nat(days.length - 1), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const expected = worked.slice(from + 1, to + 1).filter(Boolean).length
        expect(workingDaysBetween(chinaCalendar, days[from]!, days[to]!)).toBe(expected)
        expect(workingDaysBetween(chinaCalendar, days[to]!, days[from]!)).toBe(0 - expected)
      }),
    )
  })
})

describe('counting', () => {
  test.each([
    ['2026-11-19', 1, '2026-11-20', 'a Thursday: the next day'],
    ['2026-11-20', 1, '2026-11-23', 'a Friday: over the weekend'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-09-29', 3, '2026-10-09', 'over National Day'],
    ['2026-10-08', 2, '2026-10-10', 'a Saturday that is worked'],
    ['2026-09-18', 1, '2026-09-20', 'a Sunday that is worked'],
    ['2018-12-28', 1, '2018-12-29', 'the notice for 2019 made this Saturday worked'],
    ['2018-12-29', 1, '2019-01-02', 'and this Monday, New Year’s Eve, off'],
    ['2022-12-30', 1, '2023-01-03', 'the notice for 2023 began on 31 December 2022'],
    ['2019-12-31', 1, '2020-01-02', 'into a new year'],
    ['2020-01-23', 1, '2020-02-03', 'over the prolonged Spring Festival, 1 February off'],
    ['2020-02-28', 1, '2020-03-02', 'over a leap day that is a Saturday'],
    ['2024-02-28', 1, '2024-02-29', 'onto a leap day'],
    ['2024-02-29', 1, '2024-03-01', 'from a leap day'],
    ['2026-12-30', 1, '2026-12-31', 'the last day that is known'],
    ['2026-11-21', 0, '2026-11-21', 'no days: the start itself'],
  ])('%s and %d working days is %s: %s', (start, n, date) => {
    expect(addWorkingDays(chinaCalendar, start, n)).toEqual({ date, tentative: false })
  })

  test('n working days later there are n working days between', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(300), (start, n) => {
        const { date } = addWorkingDays(chinaCalendar, start, n)
        expect(workingDaysBetween(chinaCalendar, start, date)).toBe(n)
        expect(n === 0 || chinaCalendar.isWorkingDay(date)).toBe(true)
      }),
    )
  })

  test('there are none between a day and itself, and no minus zero', () => {
    expect(workingDaysBetween(chinaCalendar, '2026-11-21', '2026-11-21')).toBe(0)
    expect(workingDaysBetween(chinaCalendar, '2026-11-22', '2026-11-21')).toBe(0)
  })

  test.each([-1, 0.5, Number.NaN, Infinity])('%d is no number of working days', (n) => {
    expect(() => addWorkingDays(chinaCalendar, '2026-11-21', n)).toThrow(RangeError)
  })

  test('a count that does not end is refused', () => {
    expect(() => addWorkingDays(chinaCalendar, '2026-11-21', 1e9)).toThrow(RangeError)
    expect(() => addWorkingDays(chinaCalendar, '2200-12-31', 1)).toThrow(RangeError)
    expect(addWorkingDays(chinaCalendar, '2200-12-30', 1).date).toBe('2200-12-31')
  })

  test('what is no date is refused', () => {
    expect(() => chinaCalendar.isWorkingDay('2026-02-29')).toThrow(RangeError)
    expect(() => addWorkingDays(chinaCalendar, '2026-02-29', 1)).toThrow(RangeError)
    expect(() => workingDaysBetween(chinaCalendar, '2026-02-01', '2026-02-29')).toThrow(RangeError)
    expect(() => workingDaysBetween(chinaCalendar, 'tomorrow', '2026-02-01')).toThrow(RangeError)
  })
})

describe('years not yet announced', () => {
  test('2018 to 2026 are covered, the years around them are not', () => {
    expect([2017, 2018, 2026, 2027].map((year) => chinaCalendar.covers(year))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  test('every day is worked from Monday to Friday', () => {
    const around = [...everyDay(2016, 2017), ...everyDay(2027, 2029)]
    expect(around.filter((day) => chinaCalendar.isWorkingDay(day) !== weekday(day) <= 5)).toEqual(
      [],
    )
  })

  test.each([
    ['2026-12-31', 1, '2027-01-01', 'ends in 2027'],
    ['2026-12-25', 10, '2027-01-08', 'leads into 2027'],
    ['2027-03-01', 5, '2027-03-08', 'lies in 2027'],
    ['2017-12-29', 1, '2018-01-02', 'comes from 2017, whose last two days it skips'],
  ])('%s and %d working days is %s, tentative: %s', (start, n, date) => {
    expect(addWorkingDays(chinaCalendar, start, n)).toEqual({ date, tentative: true })
  })

  test('the start itself is not counted and makes nothing tentative', () => {
    expect(addWorkingDays(chinaCalendar, '2017-12-31', 1)).toEqual({
      date: '2018-01-02',
      tentative: false,
    })
    expect(addWorkingDays(chinaCalendar, '2027-06-01', 0)).toEqual({
      date: '2027-06-01',
      tentative: false,
    })
  })

  test('one such year on the way is enough, also between two that are known', () => {
    const gap = withOverrides(chinaCalendar, { daysOff: [], workingDays: [], covers: [2028] })
    expect(addWorkingDays(gap, '2026-12-31', 300).date > '2028-01-01').toBe(true)
    expect(addWorkingDays(gap, '2026-12-31', 300).tentative).toBe(true)
    expect(addWorkingDays(gap, '2027-12-31', 5).tentative).toBe(false)
  })
})

describe('overrides', () => {
  const school = withOverrides(chinaCalendar, {
    daysOff: ['2026-11-23', '2027-01-01', '2026-10-10'],
    workingDays: ['2026-11-22', '2026-10-01'],
    covers: [2027],
  })

  test('lie over the calendar in both directions', () => {
    expect(addWorkingDays(school, '2026-11-20', 1).date).toBe('2026-11-22')
    expect(addWorkingDays(school, '2026-11-22', 1).date).toBe('2026-11-24')
    expect(school.isWorkingDay('2026-10-01')).toBe(true)
    expect(school.isWorkingDay('2026-10-10')).toBe(false)
    expect(workingDaysBetween(school, '2026-11-20', '2026-11-24')).toBe(2)
  })

  test('make a year known', () => {
    expect(addWorkingDays(school, '2026-12-31', 1)).toEqual({
      date: '2027-01-04',
      tentative: false,
    })
    const years = [2017, 2018, 2026, 2027, 2028]
    expect(years.filter((year) => school.covers(year))).toEqual([2018, 2026, 2027])
  })

  test('without years make none known', () => {
    const days = withOverrides(chinaCalendar, { daysOff: ['2027-01-01'], workingDays: [] })
    expect(addWorkingDays(days, '2026-12-31', 1)).toEqual({ date: '2027-01-04', tentative: true })
  })

  test('leave every other day and the calendar below as they were', () => {
    const touched = ['2026-11-22', '2026-11-23', '2026-10-01', '2026-10-10']
    const changed = days.filter(
      (day) => school.isWorkingDay(day) !== chinaCalendar.isWorkingDay(day),
    )
    expect(changed).toEqual([...touched].sort())
    expect(chinaCalendar.isWorkingDay('2026-11-23')).toBe(true)
    expect(chinaCalendar.covers(2027)).toBe(false)
  })

  test('can be laid on one another, the later one winning', () => {
    const town = withOverrides(chinaCalendar, { daysOff: ['2026-11-24'], workingDays: [] })
    const both = withOverrides(town, { daysOff: [], workingDays: ['2026-11-24'] })
    expect(town.isWorkingDay('2026-11-24')).toBe(false)
    expect(both.isWorkingDay('2026-11-24')).toBe(true)
  })

  test('a day in both lists is worked, so that no deadline moves later', () => {
    const both = withOverrides(chinaCalendar, {
      daysOff: ['2026-11-24', '2026-11-22'],
      workingDays: ['2026-11-24', '2026-11-22'],
    })
    expect(both.isWorkingDay('2026-11-24')).toBe(true)
    expect(both.isWorkingDay('2026-11-22')).toBe(true)
  })

  test('a calendar without working days ends in a refusal, not in a loop', () => {
    const never = { covers: () => true, isWorkingDay: () => false, worksOn: () => false }
    expect(() => addWorkingDays(never, '2026-11-21', 1)).toThrow(RangeError)
  })

  test('are refused where they name no real day', () => {
    expect(() =>
      withOverrides(chinaCalendar, { daysOff: ['2026-02-29'], workingDays: [] }),
    ).toThrow(RangeError)
  })
})
