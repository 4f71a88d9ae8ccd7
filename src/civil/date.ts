/**
 * A day of the civil calendar as text: `YYYY-MM-DD`, 1900-01-01 to 2200-12-31, always a real day.
 * It has no time and no zone; texts compare (`a < b`) in the order of time.
 * Text from outside becomes one by `parseCivilDate`; the functions below throw a RangeError for
 * any other text and for a result outside those years, so a wrong date never travels on.
 */
export type CivilDate = string

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const firstYear = 1900
const lastYear = 2200
const dayMs = 86_400_000
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const firstDayNumber = dayNumber(firstYear, 1, 1)

/** The day number of 2200-12-31, after which there are no civil dates. */
export const lastDayNumber = dayNumber(lastYear, 12, 31)

/** Reads a strict `YYYY-MM-DD`; undefined for any other text and for days that do not exist. */
export function parseCivilDate(text: string): CivilDate | undefined {
  return split(text) && text
}

/** Days since 1970-01-01, negative before. */
export function toDayNumber(date: CivilDate): number {
  return dayNumber(...parts(date))
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(day: number): CivilDate {
  if (!Number.isInteger(day) || day < firstDayNumber || day > lastDayNumber) {
    throw new RangeError(`no civil date has the day number ${day}`)
  }
  return new Date(day * dayMs).toISOString().slice(0, 10)
}

/** The date `n` days later, or earlier when `n` is negative. */
export function addDays(date: CivilDate, n: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + n)
}

/**
 * The same day of the month `n` months later (or earlier); where that month is shorter, its last
 * day: 31 January + 1 month is 28 or 29 February, 29 February + 12 months is 28 February.
 */
export function addMonths(date: CivilDate, n: number): CivilDate {
  const [year, month, day] = parts(date)
  const months = year * 12 + (month - 1) + n
  const toYear = Math.floor(months / 12)
  const toMonth = (months % 12) + 1
  const toDay = Math.min(day, monthLength(toYear, toMonth))
  return join(toYear, toMonth, toDay)
}

/** Days from one date to another: 1 for tomorrow, −1 for yesterday. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

export function weekday(date: CivilDate): Weekday {
  return weekdayOf(toDayNumber(date))
}

/** The weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

type Parts = readonly [year: number, month: number, day: number]

function split(text: string): Parts | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const real = year >= firstYear && year <= lastYear && day >= 1 && day <= monthLength(year, month)
  return real ? [year, month, day] : undefined
}

function parts(date: CivilDate): Parts {
  const found = split(date)
  if (!found) throw new RangeError(`not a civil date: ${JSON.stringify(date)}`)
  return found
}

function join(year: number, month: number, day: number): CivilDate {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (!split(date)) throw new RangeError(`no civil date in year ${year}`)
  return date
}

/** 0 for a month that does not exist, so that no day of it does. */
function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayMs
}
