import { type CivilDate, parseCivilDate } from './date.ts'

/** China keeps one time, UTC+8, and has had no daylight saving since 1991. */
const chinaOffsetMs = 8 * 3_600_000
const chinaOffset = '+08:00'

/** The civil date in China at an instant, given in milliseconds since 1970 UTC (the clock's). */
export function chinaDate(epochMs: number): CivilDate {
  return dateOfStamp(chinaStamp(epochMs))
}

/**
 * The instant as China's wall clock shows it: `2026-11-21T09:30:00.000+08:00`, parts of a
 * millisecond cut off. Stamps compare (`a < b`) in the order of time.
 */
export function chinaStamp(epochMs: number): string {
  return new Date(Math.floor(epochMs) + chinaOffsetMs).toISOString().slice(0, -1) + chinaOffset
}

/** Whether a text has exactly the form `chinaStamp` writes, with a real day and time. */
export function isChinaStamp(text: string): boolean {
  return (
    /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}\+08:00$/.test(text) &&
    parseCivilDate(text.slice(0, 10)) !== undefined
  )
}

/**
 * The civil date of a stamp. Throws a RangeError for anything `isChinaStamp` refuses: the date
 * part of a stamp of another zone may be another day in China.
 */
export function dateOfStamp(stamp: string): CivilDate {
  if (!isChinaStamp(stamp)) throw new RangeError(`not a stamp of China: ${JSON.stringify(stamp)}`)
  return stamp.slice(0, 10)
}

/** The instant of a stamp as iCalendar writes it, in UTC to the second: `20261121T013000Z`. */
export function utcStamp(stamp: string): string {
  if (!isChinaStamp(stamp)) throw new RangeError(`not a stamp of China: ${JSON.stringify(stamp)}`)
  return `${new Date(Date.parse(stamp)).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
