import { type CivilDate, fromDayNumber, lastDayNumber, toDayNumber, weekdayOf } from './date.ts'
import { covered, holidays } from './holidays.ts'

/** Says which days are worked. In a year it does not cover, Monday to Friday are taken to be. */
export interface Calendar {
  /** Whether the arrangement of the year is known. */
  covers(year: number): boolean
  isWorkingDay(date: CivilDate): boolean
  /** `isWorkingDay` for a day number, for counting without making a text per day. */
  worksOn(day: number): boolean
}

/** What a place's own file changes. A date in both lists is worked: no deadline moves later by a slip. */
export interface Overrides {
  daysOff: readonly CivilDate[]
  workingDays: readonly CivilDate[]
  /** Years that are known with these lists, beside those the calendar already covers. */
  covers?: readonly number[]
}

export interface WorkingDate {
  date: CivilDate
  /** Some day on the way lies in a year the calendar does not cover: the date may still change. */
  tentative: boolean
}

/** The State Council's calendar, with make-up days. Its table is read at the first question. */
export const chinaCalendar: Calendar = calendarOf(
  (year) => year >= covered.from && year <= covered.to,
  (day) => (announced ??= announcedDays()).get(day) ?? weekdayOf(day) <= 5,
)

let announced: ReadonlyMap<number, boolean> | undefined

/** On which every day counts, for deadlines in calendar days. */
export const everyDay: Calendar = calendarOf(
  () => true,
  () => true,
)

/** A calendar in which of the days that count, only some do. */
export function onlyOn(base: Calendar, counts: (day: number) => boolean): Calendar {
  return calendarOf(
    (year) => base.covers(year),
    (day) => base.worksOn(day) && counts(day),
  )
}

/** A calendar with some days, and the years these make known, laid over it. */
export function withOverrides(base: Calendar, overrides: Overrides): Calendar {
  const years = new Set(overrides.covers)
  const days = new Map<number, boolean>()
  for (const date of overrides.daysOff) days.set(toDayNumber(date), false)
  for (const date of overrides.workingDays) days.set(toDayNumber(date), true)
  return calendarOf(
    (year) => years.has(year) || base.covers(year),
    (day) => days.get(day) ?? base.worksOn(day),
  )
}

/**
 * The n-th working day after `start`: counting begins with the next day, and 0 days is `start`
 * itself, worked or not. Throws a RangeError unless n is 0, 1, 2 …, and where the count does not
 * end by 2200-12-31.
 */
export function addWorkingDays(calendar: Calendar, start: CivilDate, n: number): WorkingDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`)
  const from = toDayNumber(start)
  let day = from
  let left = n
  while (left > 0 && day <= lastDayNumber) {
    day += 1
    if (calendar.worksOn(day)) left -= 1
  }
  return { date: fromDayNumber(day), tentative: !coversDays(calendar, from + 1, day) }
}

/** The last day on which `n` working days can begin to be counted and still end by `end`. */
export function latestStart(calendar: Calendar, end: CivilDate, n: number): CivilDate {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`)
  let day = toDayNumber(end)
  for (let left = n; left > 0; day -= 1) if (calendar.worksOn(day)) left -= 1
  return fromDayNumber(day)
}

/**
 * How many working days there are after `from` up to and including `to`; with the two dates
 * exchanged, the same number with a minus.
 */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from) // 0 - 0 is not -0
  const last = toDayNumber(to)
  let count = 0
  for (let day = toDayNumber(from) + 1; day <= last; day += 1) {
    if (calendar.worksOn(day)) count += 1
  }
  return count
}

function calendarOf(covers: Calendar['covers'], worksOn: Calendar['worksOn']): Calendar {
  return { covers, worksOn, isWorkingDay: (date) => worksOn(toDayNumber(date)) }
}

function announcedDays(): ReadonlyMap<number, boolean> {
  const days = new Map<number, boolean>()
  for (const [, from, to, ...makeUpDays] of Object.values(holidays).flat()) {
    const last = toDayNumber(to)
    for (let day = toDayNumber(from); day <= last; day += 1) days.set(day, false)
    for (const date of makeUpDays) days.set(toDayNumber(date), true)
  }
  return days
}

function coversDays(calendar: Calendar, from: number, to: number): boolean {
  if (from > to) return true
  const last = yearOf(to)
  for (let year = yearOf(from); year <= last; year += 1) {
    if (!calendar.covers(year)) return false
  }
  return true
}

function yearOf(day: number): number {
  return Number(fromDayNumber(day).slice(0, 4))
}
