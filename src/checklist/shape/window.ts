import * as v from 'valibot'
import { addDays, addMonths, type CivilDate } from '../../civil/date.ts'
import { source } from './figure.ts'
import { mapping } from './mapping.ts'
import { civilDate, natural } from './scalars.ts'

/** In which days a date has to lie: of an answer, or of evidence. */
export const windowEntries = {
  /** The last months, counted back from the day on which the answer was observed. */
  within: v.optional(mapping('dateWithin', { months: natural, source: v.optional(source) })),
  notBefore: v.optional(civilDate),
  notAfter: v.optional(civilDate),
}
const entries = v.object(windowEntries)
export type WindowSpec = v.InferOutput<typeof entries>

export const windowKeys = ['within', 'notBefore', 'notAfter'] as const

/** The days that are met, both ends inclusive; an absent end is open. */
export interface Window {
  from?: CivilDate | undefined
  to?: CivilDate | undefined
}

export function hasWindow(spec: WindowSpec): boolean {
  return windowKeys.some((key) => spec[key] !== undefined)
}

/** Counted back from a day; the narrower of what is written. Without the day only the written ends are known. */
export function windowBefore(
  { within, notBefore, notAfter }: WindowSpec,
  day: CivilDate | undefined,
): Window {
  const back = within && day !== undefined ? monthsBefore(day, within.months) : undefined
  const from = [notBefore, back]
    .filter((end) => end !== undefined)
    .sort()
    .at(-1)
  return { from, to: notAfter }
}

export function isInside(day: CivilDate, { from, to }: Window): boolean {
  return day >= (from ?? day) && day <= (to ?? day)
}

/** The last day from which a date still lies within so many months; undefined where no calendar reaches that far. */
export function lastDayWithin(date: CivilDate, months: number): CivilDate | undefined {
  if (months >= (2200 - yearOf(date)) * 12) return undefined
  const sameDay = addMonths(date, months)
  // From the longer end of a later month one counts back to the end of this one.
  const isMonthsEnd = addDays(date, 1).endsWith('-01')
  return isMonthsEnd ? addDays(addMonths(`${sameDay.slice(0, 8)}01`, 1), -1) : sameDay
}

/** Undefined where that is before the calendar begins. */
function monthsBefore(day: CivilDate, months: number): CivilDate | undefined {
  return months > (yearOf(day) - 1900) * 12 ? undefined : addMonths(day, -months)
}

function yearOf(day: CivilDate): number {
  return Number(day.slice(0, 4))
}
