import type { DeadlineClass, Duration } from '../checklist/shape/deadline.ts'
import type { Term } from '../checklist/shape/workspace.ts'
import { addMonths, toDayNumber, type CivilDate } from '../civil/date.ts'
import { addWorkingDays, everyDay, onlyOn, type Calendar } from '../civil/working-days.ts'

/** Why a date may still move: holidays of that year are not announced, or the school's terms are not entered. */
export type Tentative = 'holidays-unannounced' | 'terms-unknown'

export type Deadline =
  /** The gap must be rectified until `due`, inclusive. For `refer`: reported upward until then. */
  | {
      kind: 'due'
      class: 'immediate' | 'limited' | 'project' | 'refer'
      due: CivilDate
      tentative?: Tentative
    }
  /** 长期坚持: no deadline, never overdue, only a next review. */
  | {
      kind: 'review'
      class: 'standing'
      next: CivilDate
      cycle: 'monthly' | 'termly' | 'yearly'
      tentative?: Tentative
    }

export interface SchoolYear {
  calendar: Calendar
  terms: readonly Term[]
  /** Whether winter and summer holidays stop the clock of limited deadlines (寒暑假停算). */
  stopsInHolidays?: boolean
}

/**
 * The deadline of a gap seen on `seen`. Civil dates in China, inclusive; the day after `seen` is day 1,
 * an immediate one is due the same day. Reviews are the first of their cycle not before `today`.
 */
export function deadlineOf(
  spec: DeadlineClass,
  seen: CivilDate,
  today: CivilDate,
  year: SchoolYear,
): Deadline {
  switch (spec.class) {
    case 'immediate':
      return { kind: 'due', class: 'immediate', due: seen }
    case 'standing':
      return {
        kind: 'review',
        class: 'standing',
        cycle: spec.review,
        ...nextReview(spec.review, seen, today, year),
      }
    case 'limited':
      return { kind: 'due', class: 'limited', ...limit(spec, seen, year) }
    case 'project':
    case 'refer':
      return { kind: 'due', class: spec.class, ...count(spec, spec.within, seen, year) }
  }
}

interface Reached {
  due: CivilDate
  tentative?: Tentative
}

/** The days by which a duration of this class is counted: all, or working days, and those of terms only where a school stops. */
export function countedDays(
  { class: name }: DeadlineClass,
  unit: Duration['unit'],
  year: SchoolYear,
): Calendar {
  const base = unit === 'days' ? everyDay : year.calendar
  if (name !== 'limited' || !year.stopsInHolidays) return base
  const isHoliday = holidaysBetween(year.terms)
  return onlyOn(base, (day) => !isHoliday(day))
}

function limit(
  spec: Extract<DeadlineClass, { class: 'limited' }>,
  seen: CivilDate,
  year: SchoolYear,
): Reached {
  if (spec.until === 'term-end') return termEnd(seen, year.terms)
  if (spec.until === 'next-school-year') return { due: dayBeforeSchoolYear(seen) }
  return spec.within ? count(spec, spec.within, seen, year) : { due: seen }
}

function count(
  spec: DeadlineClass,
  { amount, unit }: Duration,
  seen: CivilDate,
  year: SchoolYear,
): Reached {
  const counted = countedDays(spec, unit, year)
  const { date: due, tentative } = addWorkingDays(counted, seen, amount)
  // What lies beyond the terms entered may still fall into a holiday.
  const isBeyond = year.stopsInHolidays && !year.terms.some(({ to }) => due <= to)
  if (spec.class === 'limited' && isBeyond) return { due, tentative: 'terms-unknown' }
  return tentative ? { due, tentative: 'holidays-unannounced' } : { due }
}

/** Whether a day, by its number, lies between two terms of the school. */
function holidaysBetween(terms: readonly Term[]): (day: number) => boolean {
  const spans = terms.map(({ from, to }) => [toDayNumber(from), toDayNumber(to)] as const)
  const first = Math.min(...spans.map(([from]) => from))
  const last = Math.max(...spans.map(([, to]) => to))
  return (day) => day > first && day < last && !spans.some(([from, to]) => from <= day && day <= to)
}

/** The end of the term in which a gap was seen; of the next one when it was seen between terms. */
function termEnd(seen: CivilDate, terms: readonly Term[]): Reached {
  const ends = terms.map(({ to }) => to).filter((to) => to >= seen)
  const first = ends.sort()[0]
  return first === undefined
    ? { due: usualTermEnd(seen), tentative: 'terms-unknown' }
    : { due: first }
}

/** Without terms in the workspace: 20 January and 10 July, said to be tentative wherever printed. */
function usualTermEnd(seen: CivilDate): CivilDate {
  const year = Number(seen.slice(0, 4))
  const ends = [`${year}-01-20`, `${year}-07-10`, `${year + 1}-01-20`]
  return ends.find((end) => end >= seen)!
}

/** The school year starts on 1 September: what needs it must be in place on the day before. */
function dayBeforeSchoolYear(seen: CivilDate): CivilDate {
  const year = Number(seen.slice(0, 4))
  return seen <= `${year}-08-31` ? `${year}-08-31` : `${year + 1}-08-31`
}

function nextReview(
  cycle: 'monthly' | 'termly' | 'yearly',
  seen: CivilDate,
  today: CivilDate,
  { terms }: SchoolYear,
): { next: CivilDate; tentative?: Tentative } {
  if (cycle === 'termly') {
    const { due, tentative } = termEnd(today > seen ? today : seen, terms)
    return tentative ? { next: due, tentative } : { next: due }
  }
  const step = cycle === 'monthly' ? 1 : 12
  let times = 1
  while (addMonths(seen, times * step) < today) times += 1
  return { next: addMonths(seen, times * step) }
}
