import type { DeadlineClass } from '../checklist/shape/deadline.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Entry, Evidence, RoundKind } from '../record/entry.ts'
import type { GapSeverity } from './gap.ts'
import type { Tentative } from './deadline.ts'

/**
 * The level a problem came from, which is the level that closes it: what a subject found itself bears its own, `school`
 * or `bureau`; what a bureau assigns to a school bears `bureau`.
 */
export const levels = ['school', 'bureau'] as const
export type Level = (typeof levels)[number]

/** What a problem is about. Without an indicator it is a finding that no checklist asks for. */
export interface ProblemLink {
  checklist: string
  indicator: string
  stage?: string
}

/** Registers a problem (登记). Whoever acts on it later names its number, and its hash in `of`. */
export interface ProblemEntry extends Entry {
  type: 'problem'
  /** 学校代码-年份-流水. */
  problem: string
  title: string
  links: readonly ProblemLink[]
  place?: string
  severity: GapSeverity
  /** How it came to light; with `level`, who closes it. */
  source: RoundKind
  level: Level
  round?: string
  /** The day it was seen, on which the clock starts. */
  seen: CivilDate
  class: DeadlineClass['class']
  /** What else the class says, so that a date can be counted anew: `5 working-days`, `term-end`, `monthly`. */
  within?: string
  until?: string
  cycle?: string
  /** By rule, at the time of writing; frozen by `assign`. Standing problems have a next review instead. */
  due?: CivilDate
  review?: CivilDate
  tentative?: Tentative
  /** The responsible department, by its id in the checklist. */
  owner?: string
  assist?: readonly string[]
  mendedBy: 'school' | 'superior'
  /** What is required, and what is missing until then. */
  target?: string
  /** Not in the line: the code of the bureau that wrote the journal, where that was not the subject itself. */
  office?: string
  evidence?: readonly Evidence[]
  /** The hash of the problem this one is a part of. */
  partOf?: string
  note?: string
}

interface Act extends Entry {
  problem: string
  /** The hash of the entry that registered the problem. */
  of: string
  /** The day on which it was done, where a sheet says so; `at` is when it was typed in. */
  on?: CivilDate
  /** As with problems: not in the line, but of the journal in which it stands. */
  office?: string
  note?: string
}

/** A plan with dates, for projects and for what is put on hold. */
export interface Milestone {
  title: string
  due: CivilDate
}

export interface AssignEntry extends Act {
  type: 'assign'
  /** 责任人, 责任领导, 包校责任人. */
  person: string
  leader?: string
  officer?: string
  owner?: string
  due?: CivilDate
  review?: CivilDate
  tentative?: Tentative
  measure?: string
  milestones?: readonly Milestone[]
}

export interface AcknowledgeEntry extends Act {
  type: 'acknowledge'
}

export interface ProgressEntry extends Act {
  type: 'progress'
  measure?: string
  percent?: number
  evidence?: readonly Evidence[]
  /** Of a standing problem: when it is looked at next. */
  review?: CivilDate
}

export interface ExtendEntry extends Act {
  type: 'extend'
  due: CivilDate
  reason: string
}

export interface HoldEntry extends Act {
  type: 'hold'
  reason: string
  milestones: readonly Milestone[]
}

export interface TransferEntry extends Act {
  type: 'transfer'
  to: string
  document?: string
  reason?: string
}

export interface ReturnEntry extends Act {
  type: 'return'
  reason: string
  due?: CivilDate
  tentative?: Tentative
}

export interface SubmitEntry extends Act {
  type: 'submit'
  measure?: string
  /** What shows the place mended (整改后). */
  evidence: readonly Evidence[]
}

export interface VerifyEntry extends Act {
  type: 'verify'
}

export interface RejectEntry extends Act {
  type: 'reject'
  reason: string
  due?: CivilDate
  tentative?: Tentative
}

export interface CloseEntry extends Act {
  type: 'close'
  level: Level
}

export interface ReopenEntry extends Act {
  type: 'reopen'
  reason: string
  seen: CivilDate
  due?: CivilDate
  tentative?: Tentative
}

export interface NoteEntry extends Act {
  type: 'note'
  note: string
}

export type ActionEntry =
  | AssignEntry
  | AcknowledgeEntry
  | ProgressEntry
  | ExtendEntry
  | HoldEntry
  | TransferEntry
  | ReturnEntry
  | SubmitEntry
  | VerifyEntry
  | RejectEntry
  | CloseEntry
  | ReopenEntry
  | NoteEntry
export type Action = ActionEntry['type']

export const actions = [
  'assign',
  'acknowledge',
  'progress',
  'extend',
  'hold',
  'transfer',
  'return',
  'submit',
  'verify',
  'reject',
  'close',
  'reopen',
  'note',
] as const satisfies readonly Action[]

export function isProblem(entry: Entry): entry is ProblemEntry {
  return entry.type === 'problem'
}

export function isAction(entry: Entry): entry is ActionEntry {
  return (actions as readonly string[]).includes(entry.type)
}
