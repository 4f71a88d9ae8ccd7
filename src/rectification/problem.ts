import type { CivilDate } from '../civil/date.ts'
import { dateOfStamp } from '../civil/clock.ts'
import type { Evidence } from '../record/entry.ts'
import type { Tentative } from './deadline.ts'
import type { ActionEntry, Milestone, ProblemEntry } from './ledger-entry.ts'
import { stateAfter, type State } from './life-cycle.ts'
import { refusalOf, type Refusal } from './permit.ts'

/** A numbered item of the ledger as it stands after all that was done to it (问题). */
export interface Problem {
  /** The hash of the entry that registered it: its identity. */
  readonly id: string
  /** As printed; with `-2` where two people gave the same number without knowing of each other. */
  readonly number: string
  readonly registered: ProblemEntry
  readonly state: State
  readonly owner: string | undefined
  readonly person: string | undefined
  readonly leader: string | undefined
  readonly officer: string | undefined
  readonly measure: string | undefined
  readonly milestones: readonly Milestone[]
  readonly percent: number | undefined
  /** 整改时限: by rule until it is assigned, then as frozen, extended or counted anew. */
  readonly due: CivilDate | undefined
  /** The date that was frozen first, never replaced. */
  readonly originalDue: CivilDate | undefined
  readonly tentative: Tentative | undefined
  readonly extensions: readonly { due: CivilDate; reason: string; by: string; at: string }[]
  readonly review: CivilDate | undefined
  readonly reviewedOn: CivilDate | undefined
  readonly before: readonly Evidence[]
  readonly after: readonly Evidence[]
  readonly transferredTo: { to: string; document: string | undefined; on: CivilDate } | undefined
  /** Who did what last, where it stands for something: 签收、提交、校内验收、销号. */
  readonly acknowledged: Deed | undefined
  readonly submitted: Deed | undefined
  readonly verified: Deed | undefined
  readonly closed: Deed | undefined
  readonly rejections: number
  /** 反弹次数. */
  readonly reopenings: number
  readonly history: readonly (ProblemEntry | ActionEntry)[]
  /** What was recorded and did not count, because it was not allowed when its turn came. */
  readonly refused: readonly { entry: ActionEntry; refusal: Refusal }[]
  /** The parts it was divided into, in the order in which they were registered. */
  readonly parts: readonly string[]
}

interface Deed {
  readonly by: string
  /** When it was recorded, and the day that a sheet gives for it. */
  readonly on: CivilDate
  readonly saidOn?: CivilDate
}

export function register(entry: ProblemEntry, number: string): Problem {
  return {
    id: entry.hash,
    number,
    registered: entry,
    state: 'registered',
    owner: entry.owner,
    person: undefined,
    leader: undefined,
    officer: undefined,
    measure: undefined,
    milestones: [],
    percent: undefined,
    due: entry.due,
    originalDue: undefined,
    tentative: entry.tentative,
    extensions: [],
    review: entry.review,
    reviewedOn: undefined,
    before: entry.evidence ?? [],
    after: [],
    transferredTo: undefined,
    acknowledged: undefined,
    submitted: undefined,
    verified: undefined,
    closed: undefined,
    rejections: 0,
    reopenings: 0,
    history: [entry],
    refused: [],
    parts: [],
  }
}

/** The problem after an action, or unchanged but for a mark where the action was not allowed. */
export function act(problem: Problem, entry: ActionEntry): Problem {
  const refusal = refusalOf(problem, entry)
  if (refusal) return { ...problem, refused: [...problem.refused, { entry, refusal }] }
  const isStanding = problem.registered.class === 'standing'
  return {
    ...problem,
    ...changes(problem, entry),
    state: stateAfter(problem.state, entry.type, isStanding)!,
    history: [...problem.history, entry],
  }
}

function changes(problem: Problem, entry: ActionEntry): Partial<Problem> {
  const on = dateOfStamp(entry.at)
  const deed = { by: entry.by, on, ...(entry.on !== undefined && { saidOn: entry.on }) }
  switch (entry.type) {
    case 'assign':
      return {
        person: entry.person,
        leader: entry.leader ?? problem.leader,
        officer: entry.officer ?? problem.officer,
        owner: entry.owner ?? problem.owner,
        measure: entry.measure ?? problem.measure,
        milestones: entry.milestones ?? problem.milestones,
        review: entry.review ?? problem.review,
        acknowledged: undefined,
        ...frozen(problem, entry),
      }
    case 'acknowledge':
      return { acknowledged: deed }
    case 'progress':
      return {
        measure: entry.measure ?? problem.measure,
        percent: entry.percent ?? problem.percent,
        ...(problem.state === 'standing' && {
          reviewedOn: on,
          review: entry.review ?? problem.review,
        }),
      }
    case 'extend':
      return {
        due: entry.due,
        tentative: undefined,
        extensions: [
          ...problem.extensions,
          { due: entry.due, reason: entry.reason, by: entry.by, at: entry.at },
        ],
      }
    case 'hold':
      return { milestones: entry.milestones }
    case 'transfer':
      return { transferredTo: { to: entry.to, document: entry.document, on } }
    case 'return':
      return { ...countedAnew(problem, entry) }
    case 'submit':
      return {
        submitted: deed,
        verified: undefined,
        measure: entry.measure ?? problem.measure,
        after: entry.evidence,
      }
    case 'verify':
      return { verified: deed }
    case 'reject':
      return {
        verified: undefined,
        submitted: undefined,
        rejections: problem.rejections + 1,
        ...countedAnew(problem, entry),
      }
    case 'close':
      return { closed: deed }
    case 'reopen':
      return {
        closed: undefined,
        verified: undefined,
        submitted: undefined,
        acknowledged: undefined,
        after: [],
        reopenings: problem.reopenings + 1,
        ...countedAnew(problem, entry),
      }
    case 'note':
      return {}
  }
}

type Dated = { due?: CivilDate; tentative?: Tentative }

/** `assign` freezes the date the first time; to give it to somebody else afterwards moves nothing. */
function frozen(problem: Problem, entry: Dated): Partial<Problem> {
  if (problem.originalDue !== undefined) return {}
  const due = entry.due ?? problem.due
  return { due, originalDue: due, tentative: entry.due ? entry.tentative : problem.tentative }
}

function countedAnew(problem: Problem, { due, tentative }: Dated): Partial<Problem> {
  return due === undefined
    ? {}
    : { due, tentative, originalDue: problem.originalDue ?? problem.due ?? due }
}
