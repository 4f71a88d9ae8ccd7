import type { DeadlineClass } from '../checklist/shape/deadline.ts'
import { daysBetween, type CivilDate } from '../civil/date.ts'
import { answerKey } from '../record/entry.ts'
import type { Tentative } from './deadline.ts'
import type { Gap, GapSeverity } from './gap.ts'
import type { Ledger } from './ledger.ts'
import type { ProblemLink } from './ledger-entry.ts'
import { hasRunningDeadline, isOpenState, type State } from './life-cycle.ts'
import type { Problem } from './problem.ts'
import { specOf } from './spec.ts'
import { beforeVisit, earlierOf, type BeforeVisit, type VisitYear } from './visit.ts'

/** A gap, and the round of which checklist it was found in. */
export interface FoundGap {
  readonly checklist: string
  readonly round: string
  readonly gap: Gap
  /** What is missing and what is required, in words. */
  readonly target: string
}

/** What the records say now: the gaps, and which questions are answered met. */
export interface Findings {
  readonly gaps: readonly FoundGap[]
  /** By `linkKey`. */
  readonly met: ReadonlySet<string>
}

/**
 * One line of the ledger: a registered problem with the gaps it stands for, or a gap that nobody has registered yet,
 * which is its own default problem.
 */
export interface LedgerItem {
  readonly problem: Problem | undefined
  readonly gaps: readonly FoundGap[]
  readonly links: readonly ProblemLink[]
  readonly title: string
  readonly target: string | undefined
  readonly severity: GapSeverity
  readonly state: State
  readonly owner: string | undefined
  readonly person: string | undefined
  readonly seen: CivilDate
  readonly due: CivilDate | undefined
  readonly review: CivilDate | undefined
  /** Why its date may still move (暂定). */
  readonly tentative: Tentative | undefined
  /** 0 today, negative when overdue; undefined where no deadline runs. */
  readonly daysLeft: number | undefined
  /** With a visit ahead, while it is still to be rectified: whether that can be done before. */
  readonly before: BeforeVisit | undefined
  readonly mendedBy: 'school' | 'superior'
  /** What the records suggest, and nobody has done: answering never closes and closing never answers. */
  readonly suggests: 'submit' | 'reopen' | undefined
}

/** `quality-balance-school:R1/primary`. */
export function linkKey({ checklist, indicator, stage }: ProblemLink): string {
  return `${checklist}:${answerKey(indicator, stage)}`
}

/**
 * Every problem and every gap without one: first what is late, then by date (its own or the visit's, whichever is
 * earlier), then what has no date. Without a `year` nothing is said about a visit.
 */
export function ledgerItems(
  { problems }: Pick<Ledger, 'problems'>,
  findings: Findings,
  today: CivilDate,
  year?: VisitYear,
): LedgerItem[] {
  const taken = new Set(problems.flatMap(({ registered }) => registered.links.map(linkKey)))
  const free = new Map<string, FoundGap[]>()
  for (const found of findings.gaps) {
    const key = linkKey(linkOf(found))
    if (!taken.has(key)) free.set(key, [...(free.get(key) ?? []), found])
  }
  return inOrder([
    ...problems.map((problem) => itemOf(problem, findings, today, year)),
    ...[...free.values()].map((gaps) => defaultItem(gaps, today)),
  ])
}

/** The registered problems alone, in the order of `ledgerItems`. */
export function itemsOf(
  problems: readonly Problem[],
  findings: Findings,
  today: CivilDate,
  year?: VisitYear,
): LedgerItem[] {
  return inOrder(problems.map((problem) => itemOf(problem, findings, today, year)))
}

function inOrder(items: readonly LedgerItem[]): LedgerItem[] {
  return items
    .map((item, order) => ({ item, order }))
    .sort((a, b) => byDate(a.item, b.item) || a.order - b.order)
    .map(({ item }) => item)
}

export function isOverdue({ daysLeft }: LedgerItem): boolean {
  return daysLeft !== undefined && daysLeft < 0
}

/** The class of its deadline; undefined where the checklist gives none. */
export function classOf({ problem, gaps }: LedgerItem): DeadlineClass['class'] | undefined {
  return problem?.registered.class ?? gaps[0]?.gap.deadline?.class
}

/** Counts for the school: neither closed nor divided, and in its own hands. */
export function isOpenItem({ state, mendedBy }: LedgerItem): boolean {
  return isOpenState(state) && mendedBy === 'school'
}

export function linkOf({ checklist, gap: { question } }: FoundGap): ProblemLink {
  const { indicator, stage } = question
  return { checklist, indicator: indicator.id, ...(stage && { stage }) }
}

function itemOf(
  problem: Problem,
  { gaps, met }: Findings,
  today: CivilDate,
  year: VisitYear | undefined,
): LedgerItem {
  const { registered, state, due } = problem
  const keys = new Set(registered.links.map(linkKey))
  const found = gaps.filter((one) => keys.has(linkKey(linkOf(one))))
  return {
    problem,
    gaps: found,
    links: registered.links,
    title: registered.title,
    target: registered.target,
    severity: registered.severity,
    state,
    owner: problem.owner,
    person: problem.person,
    seen: registered.seen,
    due,
    review: problem.review,
    tentative: problem.tentative,
    daysLeft: due !== undefined && hasRunningDeadline(state) ? daysBetween(today, due) : undefined,
    before: year && problemBefore(problem, today, year),
    mendedBy: state === 'transferred' ? 'superior' : registered.mendedBy,
    suggests: suggestion(problem, found, keys, met),
  }
}

function problemBefore(
  { registered, state, due }: Problem,
  today: CivilDate,
  year: VisitYear,
): BeforeVisit | undefined {
  const spec = specOf(registered)
  const isMending = state === 'registered' || state === 'assigned' || state === 'rectifying'
  if (!isMending || due === undefined || year.rectifyBy === undefined) return undefined
  if (!spec || spec.class === 'standing') return undefined
  return beforeVisit(spec, { kind: 'due', class: spec.class, due }, year.rectifyBy, today, year)
}

/** Found again after it was closed; or all of what it is about is answered met while it is still to be rectified. */
function suggestion(
  { state, closed }: Problem,
  found: readonly FoundGap[],
  keys: ReadonlySet<string>,
  met: ReadonlySet<string>,
): LedgerItem['suggests'] {
  if (state === 'closed')
    return closed && found.some(({ gap }) => gap.seen > closed.on) ? 'reopen' : undefined
  const isMended = keys.size > 0 && found.length === 0 && [...keys].every((key) => met.has(key))
  return isMended && (state === 'assigned' || state === 'rectifying') ? 'submit' : undefined
}

/** The same gap found in several rounds is one problem, which began when it was first seen. */
function defaultItem(gaps: readonly FoundGap[], today: CivilDate): LedgerItem {
  const [first] = [...gaps].sort((a, b) => (a.gap.seen < b.gap.seen ? -1 : 1))
  const { gap } = first!
  const { deadline } = gap
  const due = deadline?.kind === 'due' ? deadline.due : undefined
  return {
    problem: undefined,
    gaps,
    links: [linkOf(first!)],
    title: gap.question.indicator.title,
    target: first!.target,
    severity: gap.severity,
    state: 'registered',
    owner: gap.owner.lead,
    person: undefined,
    seen: gap.seen,
    due,
    review: deadline?.kind === 'review' ? deadline.next : undefined,
    tentative: deadline?.tentative,
    daysLeft: due === undefined ? undefined : daysBetween(today, due),
    before: gap.before,
    mendedBy: gap.mendedBy,
    suggests: undefined,
  }
}

function byDate(a: LedgerItem, b: LedgerItem): number {
  const [left, right] = [itemOrder(a), itemOrder(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The key by which `ledgerItems` are sorted. */
export function itemOrder({ daysLeft, due, review, state, before }: LedgerItem): string {
  if (state === 'closed' || state === 'divided') return '9'
  if (daysLeft !== undefined && due !== undefined) return `1${earlierOf(due, before)} ${due}`
  return review === undefined ? '3' : `2${review}`
}
