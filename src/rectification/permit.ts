import { dateOfStamp } from '../civil/clock.ts'
import type { ActionEntry, Level } from './ledger-entry.ts'
import { refusedToHand } from './level.ts'
import { stateAfter, type State } from './life-cycle.ts'
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
  | { code: 'of-another-level'; level: Level }
  | { code: 'for-the-subject' }
  | { code: 'date-of-another-level' }
  | { code: 'no-plan' }
  | { code: 'no-reason' }

/**
 * Whether an action may be taken now; undefined if it may. The same test stands before an entry is written and when
 * it is read back, so that a line written by hand, or by somebody who had not seen the others, closes nothing.
 */
export function refusalOf(problem: Problem, entry: ActionEntry): Refusal | undefined {
  const isStanding = problem.registered.class === 'standing'
  if (stateAfter(problem.state, entry.type, isStanding) === undefined)
    return { code: 'not-in-this-state', state: problem.state }
  return refusedToHand(problem, entry) ?? refusedByContent(problem, entry)
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
      return byAnother(problem, entry)
    case 'close':
      if (entry.level !== problem.registered.level)
        return { code: 'of-another-level', level: problem.registered.level }
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
