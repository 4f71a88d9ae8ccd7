import type { CivilDate } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Draft, Evidence } from '../../record/entry.ts'
import { deadlineOf, type SchoolYear } from '../../rectification/deadline.ts'
import { dateFields } from '../../rectification/enlist.ts'
import type { Action, ActionEntry, Level } from '../../rectification/ledger-entry.ts'
import type { Problem } from '../../rectification/problem.ts'
import { setsDate, type Hand } from '../../rectification/level.ts'
import { specOf } from '../../rectification/spec.ts'
import type { Options } from '../context.ts'
import { UserError } from '../errors.ts'
import type { Departments } from './departments.ts'
import { dateOf, milestonesOf, needed, percentOf, textOf, type LedgerOption } from './options.ts'

/** What an action is made of, besides what was typed. */
export interface Acting {
  options: Options
  say: Catalogue
  today: CivilDate
  year: SchoolYear
  /** Who acts, which is not always who types. */
  by: string
  level: Level
  hand: Hand
  evidence: readonly Evidence[]
  departments: Departments
}

interface Act {
  takes: readonly LedgerOption[]
  fields: (problem: Problem, acting: Acting, name: string) => object
}

/** Every action on a problem: what may be said with it, and what is written down. */
export const acts: Readonly<Record<Action, Act>> = {
  assign: {
    takes: ['to', 'leader', 'officer', 'owner', 'measure', 'milestone', 'due', 'review', 'note'],
    fields: (problem, { options, say, hand, departments }, name) => {
      const owner = textOf(options, 'owner')
      const milestones = milestonesOf(options, say)
      const isOurs = setsDate(problem, hand)
      const asked = dateOf(options, 'due', say)
      const isFixed = problem.originalDue !== undefined
      if (isFixed && asked !== undefined && asked !== problem.due)
        throw new UserError(say.ledger.usage.dueStands({ due: problem.due ?? '' }))
      const due = asked ?? (isOurs ? problem.due : undefined)
      return {
        person: needed(options, 'to', name, say),
        ...given(options, ['leader', 'officer', 'measure']),
        ...(owner !== undefined && { owner: departments.meant(owner, say) }),
        ...(due !== undefined && { due }),
        ...reviewIn(options, say, problem.review),
        ...(problem.tentative &&
          isOurs &&
          !textOf(options, 'due') && { tentative: problem.tentative }),
        ...(milestones.length > 0 && { milestones }),
      }
    },
  },
  acknowledge: { takes: ['note'], fields: () => ({}) },
  progress: {
    takes: ['measure', 'percent', 'evidence', 'review', 'note'],
    fields: (problem, acting) => {
      const { options, say, evidence } = acting
      return {
        ...given(options, ['measure']),
        ...percentIn(options, say),
        ...(evidence.length > 0 && { evidence }),
        ...reviewIn(options, say, nextReview(problem, acting)),
      }
    },
  },
  extend: {
    takes: ['due', 'reason', 'note'],
    fields: (_problem, { options, say }, name) => {
      needed(options, 'due', name, say)
      return { due: dateOf(options, 'due', say), reason: needed(options, 'reason', name, say) }
    },
  },
  hold: {
    takes: ['reason', 'milestone', 'note'],
    fields: (_problem, { options, say }, name) => ({
      reason: needed(options, 'reason', name, say),
      milestones: milestonesOf(options, say),
    }),
  },
  transfer: {
    takes: ['to', 'document', 'reason', 'note'],
    fields: (_problem, { options, say }, name) => ({
      to: needed(options, 'to', name, say),
      ...given(options, ['document', 'reason']),
    }),
  },
  return: { takes: ['reason', 'due', 'note'], fields: countedAnew },
  submit: {
    takes: ['measure', 'evidence', 'note'],
    fields: (_problem, { options, evidence }) => ({ ...given(options, ['measure']), evidence }),
  },
  verify: { takes: ['note'], fields: () => ({}) },
  reject: { takes: ['reason', 'due', 'note'], fields: countedAnew },
  close: { takes: ['note'], fields: (_problem, { level }) => ({ level }) },
  reopen: {
    takes: ['reason', 'due', 'note'],
    fields: (problem, acting, name) => ({
      ...countedAnew(problem, acting, name),
      seen: acting.today,
    }),
  },
  note: {
    takes: ['note'],
    fields: (_problem, { options, say }, name) => ({ note: needed(options, 'note', name, say) }),
  },
}

export function draftOf(
  action: Action,
  problem: Problem,
  acting: Acting,
  name: string,
): Draft<ActionEntry> {
  const note = textOf(acting.options, 'note')
  return {
    type: action,
    problem: problem.number,
    of: problem.id,
    by: acting.by,
    ...acts[action].fields(problem, acting, name),
    ...(note !== undefined && { note }),
  }
}

/** Sent back, or found again: its time begins anew today, by the class it was registered with. */
function countedAnew(
  problem: Problem,
  { options, say, today, year, hand }: Acting,
  name: string,
): object {
  const reason = needed(options, 'reason', name, say)
  const due = dateOf(options, 'due', say)
  if (due !== undefined) return { reason, due }
  if (!setsDate(problem, hand)) return { reason }
  const { registered } = problem
  const spec = specOf(registered)
  const hasDuration = spec && !(spec.class === 'limited' && !spec.within && !spec.until)
  if (!hasDuration) throw new UserError(say.ledger.usage.dueNeedsClass)
  return { reason, ...dateFields(deadlineOf(spec, today, today, year)), review: undefined }
}

/** A standing problem that has been looked at is looked at again one cycle later. */
function nextReview(problem: Problem, { today, year }: Acting): CivilDate | undefined {
  const spec = specOf(problem.registered)
  if (problem.state !== 'standing' || !spec) return undefined
  const next = deadlineOf(spec, today, today, year)
  return next.kind === 'review' ? next.next : undefined
}

function reviewIn(options: Options, say: Catalogue, usual: CivilDate | undefined): object {
  const review = dateOf(options, 'review', say) ?? usual
  return review === undefined ? {} : { review }
}

function percentIn(options: Options, say: Catalogue): object {
  const seen = textOf(options, 'percent')
  if (seen === undefined) return {}
  const percent = percentOf(seen)
  if (percent === undefined) throw new UserError(say.ledger.usage.badPercent({ seen }))
  return { percent }
}

function given(options: Options, names: readonly LedgerOption[]): object {
  const said = names.map((name) => [name, textOf(options, name)] as const)
  return Object.fromEntries(said.filter(([, text]) => text !== undefined))
}
