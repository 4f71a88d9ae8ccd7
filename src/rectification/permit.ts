import { dateOfStamp } from '../civil/clock.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Action, ActionEntry, Level } from './ledger-entry.ts'
import { hands, isAssigned, refusedToHand, type Hand } from './level.ts'
import { lifeCycle, stateAfter, type State } from './life-cycle.ts'
import type { Problem } from './problem.ts'

/** Why an action does not count. */
export type Refusal =
  | { code: 'not-in-this-state'; state: State }
  | { code: 'not-the-responsible-person'; person: string }
  | { code: 'needs-another-person'; person: string }
  | { code: 'no-measure' }
  | { code: 'no-evidence' }
  | { code: 'no-later-date'; due: string }
  | { code: 'before-its-day'; day: string }
  | { code: 'nothing-to-extend' }
  | { code: 'date-has-passed'; field: DatedField; date: CivilDate; day: CivilDate }
  | { code: 'of-another-level'; level: Level; action: Action | 'split' }
  | { code: 'for-the-subject' }
  | { code: 'date-of-another-level' }
  | { code: 'no-plan' }
  | { code: 'no-reason' }

/** Where an action says a day that is still to come. */
export type DatedField = 'due' | 'review' | 'milestone'

/**
 * Whether an action may be taken now; undefined if it may. The same test stands before an entry is written and when
 * it is read back, so that a line written by hand, or by somebody who had not seen the others, closes nothing.
 */
export function refusalOf(problem: Problem, entry: ActionEntry): Refusal | undefined {
  return (
    refusedToHand(problem, entry) ??
    refusedByState(problem, entry) ??
    refusedByContent(problem, entry)
  )
}

/**
 * Whether an action may be written now: besides, no day that it sets has passed. An entry that is there already counts
 * with such a date, because what followed from it was done: not to count it would open again what is closed. The date
 * that a problem has already may be frozen or handed on after its day; it is overdue then, and rightly.
 */
export function refusalToWrite(problem: Problem, entry: ActionEntry): Refusal | undefined {
  return refusalOf(problem, entry) ?? refusedByDate(problem, entry)
}

/** What this hand may do with a problem where it stands now. */
export function actionsNow(problem: Problem, hand: Hand): Action[] {
  const whose = isAssigned(problem) ? 'assigned' : 'own'
  const next = Object.keys(lifeCycle[problem.state]) as Action[]
  return next.filter((action) => hands[action][whose].includes(hand))
}

function refusedByDate(problem: Problem, entry: ActionEntry): Refusal | undefined {
  const day = dateOfStamp(entry.at)
  const { due, review, milestones = [] } = entry as Partial<Dates>
  const set: readonly (readonly [DatedField, CivilDate | undefined])[] = [
    ['due', due === problem.due ? undefined : due],
    ['review', review === problem.review ? undefined : review],
    ...milestones.map((one) => ['milestone', one.due] as const),
  ]
  for (const [field, date] of set)
    if (date !== undefined && date < day) return { code: 'date-has-passed', field, date, day }
  return undefined
}

interface Dates {
  due: CivilDate
  review: CivilDate
  milestones: readonly { due: CivilDate }[]
}

function refusedByState({ state, registered }: Problem, { type }: ActionEntry) {
  return stateAfter(state, type, registered.class === 'standing') === undefined
    ? ({ code: 'not-in-this-state', state } as const)
    : undefined
}

function refusedByContent(problem: Problem, entry: ActionEntry): Refusal | undefined {
  switch (entry.type) {
    case 'acknowledge':
      return isPerson(entry.by, problem.person)
        ? undefined
        : { code: 'not-the-responsible-person', person: problem.person ?? '' }
    case 'extend':
      return (
        byAnother(problem, entry) ??
        needsReason(entry.reason) ??
        (problem.due === undefined
          ? { code: 'nothing-to-extend' }
          : entry.due > problem.due
            ? undefined
            : { code: 'no-later-date', due: problem.due })
      )
    case 'hold':
      return (
        needsReason(entry.reason) ?? (entry.milestones.length > 0 ? undefined : { code: 'no-plan' })
      )
    case 'submit':
      if (isEmpty(entry.measure ?? problem.measure)) return { code: 'no-measure' }
      return entry.evidence.length > 0 ? undefined : { code: 'no-evidence' }
    case 'verify':
    case 'close':
      return byAnother(problem, entry)
    case 'reject':
      return byAnother(problem, entry) ?? needsReason(entry.reason) ?? notBefore(entry)
    case 'reopen':
    case 'return':
      return needsReason(entry.reason) ?? notBefore(entry)
    case 'assign':
      return isEmpty(entry.person) ? { code: 'needs-another-person', person: '' } : undefined
    case 'transfer':
      return needsReason(entry.to)
    case 'progress':
    case 'note':
      return undefined
  }
}

/** Whoever rectifies, and whoever handed it in, does not judge it. */
function byAnother({ person, submitted }: Problem, { by, type }: ActionEntry): Refusal | undefined {
  if (isPerson(by, person)) return { code: 'needs-another-person', person: by }
  return type !== 'extend' && isPerson(by, submitted?.by)
    ? { code: 'needs-another-person', person: by }
    : undefined
}

function needsReason(reason: string | undefined): Refusal | undefined {
  return isEmpty(reason) ? { code: 'no-reason' } : undefined
}

/** A date counted anew never lies before the day it is counted from. */
function notBefore(entry: ActionEntry & { due?: string }): Refusal | undefined {
  const day = dateOfStamp(entry.at)
  return entry.due !== undefined && entry.due < day ? { code: 'before-its-day', day } : undefined
}

/** One person is one person, however the name was typed. */
export function isPerson(name: string, other: string | undefined): boolean {
  return other !== undefined && plain(name) === plain(other)
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
