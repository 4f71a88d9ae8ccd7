import type { DeadlineClass } from '../checklist/shape/deadline.ts'
import type { Missing } from '../checklist/answer/kind.ts'
import { daysBetween, type CivilDate } from '../civil/date.ts'
import { dateOfStamp } from '../civil/clock.ts'
import type { Question } from '../checklist/walk.ts'
import type { AnswerEntry } from '../record/entry.ts'
import type { Assessed, Assessment } from '../scoring/assess.ts'
import { deadlineOf, type Deadline } from './deadline.ts'
import { beforeVisit, earlierOf, type BeforeVisit, type VisitYear } from './visit.ts'

/** 严重程度, worst first: a triggered veto, a major one, an unmet one, a partly met one. */
export const gapSeverities = ['veto', 'major', 'serious', 'minor'] as const
export type GapSeverity = (typeof gapSeverities)[number]

/** A derived fact: this (indicator, stage) is unmet or partly met, and this much is missing until then. */
export interface Gap {
  question: Question
  assessed: Assessed
  severity: GapSeverity
  missing: Missing | undefined
  owner: { lead: string | undefined; assist: readonly string[] }
  /** Who can mend it: the school, or only somebody above it (上报事项). */
  mendedBy: 'school' | 'superior'
  seen: CivilDate
  /** Undefined only where the checklist gives the indicator no deadline class, which the linter refuses. */
  deadline: Deadline | undefined
  /** Whose days its date is counted by: a document's, this tool's own, or, where nothing is cited, the author's. */
  daysBy: 'document' | 'default' | 'author' | undefined
  /** Days from today to the due date: 0 today, negative when overdue; undefined without a due date. */
  daysLeft: number | undefined
  /** With a visit ahead: whether it can be done before, and by when at the latest it has to be begun. */
  before?: BeforeVisit
}

/**
 * All gaps of a record, by severity, then date (its own or the visit's, whichever is earlier), then the order of the
 * checklist.
 */
export function findGaps(assessment: Assessment, today: CivilDate, year: VisitYear): Gap[] {
  const gaps = assessment.items.flatMap((item) => {
    const failed = item.outcome === 'unmet' || item.outcome === 'partly'
    return failed && item.answer ? [gapOf(item, item.answer, assessment, today, year)] : []
  })
  return gaps
    .map((gap, order) => ({ gap, order }))
    .sort((a, b) => gapOrder(a.gap, b.gap) || a.order - b.order)
    .map(({ gap }) => gap)
}

/** By severity, then date; `standing` gives the key of a gap whose date is not the rule's. */
export function gapOrder<G extends Gap>(
  a: G,
  b: G,
  standing: (gap: G) => string | undefined = () => undefined,
): number {
  const [left, right] = [standing(a) ?? sortDate(a), standing(b) ?? sortDate(b)]
  return rank(a) - rank(b) || (left < right ? -1 : left > right ? 1 : 0)
}

export function isOverdue({ daysLeft }: Gap): boolean {
  return daysLeft !== undefined && daysLeft < 0
}

function gapOf(
  assessed: Assessed,
  answer: AnswerEntry,
  { checklist }: Assessment,
  today: CivilDate,
  year: VisitYear,
): Gap {
  const { indicator } = assessed.question
  const spec =
    indicator.deadline === undefined ? undefined : checklist.deadlines[indicator.deadline]
  const seen = answer.observedOn ?? dateOfStamp(answer.at)
  const deadline = spec && deadlineOf(spec, seen, today, year)
  const before =
    spec && deadline && year.rectifyBy !== undefined
      ? beforeVisit(spec, deadline, year.rectifyBy, today, year)
      : undefined
  return {
    question: assessed.question,
    assessed,
    ...(before && { before }),
    severity: severityOf(assessed),
    missing: assessed.judgement?.missing,
    owner: { lead: indicator.owner?.lead, assist: indicator.owner?.assist ?? [] },
    mendedBy: indicator.mendedBy ?? (spec?.class === 'refer' ? 'superior' : 'school'),
    seen,
    deadline,
    daysBy: spec && daysBy(spec),
    daysLeft: deadline?.kind === 'due' ? daysBetween(today, deadline.due) : undefined,
  }
}

function severityOf({ question: { indicator }, outcome }: Assessed): GapSeverity {
  if (indicator.veto && indicator.veto.effect !== 'flag') return 'veto'
  if (indicator.severity) return indicator.severity
  return outcome === 'partly' ? 'minor' : 'serious'
}

function rank({ severity }: Gap): number {
  return gapSeverities.indexOf(severity)
}

/** Those with a due date first; reviews after them, by their next date. */
function sortDate({ deadline, before }: Gap): string {
  if (!deadline) return '0'
  return deadline.kind === 'due'
    ? `1${earlierOf(deadline.due, before)} ${deadline.due}`
    : `2${deadline.next}`
}

function daysBy({ source }: DeadlineClass): Gap['daysBy'] {
  if (source === undefined) return 'author'
  return source.certainty === 'default' ? 'default' : 'document'
}
