import type { Checklist } from '../checklist/shape/checklist.ts'
import type { DeadlineClass } from '../checklist/shape/deadline.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Draft, RoundKind } from '../record/entry.ts'
import { deadlineOf, type Deadline, type SchoolYear } from './deadline.ts'
import type { GapSeverity } from './gap.ts'
import type { Level, ProblemEntry, ProblemLink } from './ledger-entry.ts'
import type { FoundGap } from './ledger-items.ts'
import { specFields } from './spec.ts'

/** Of which round a gap was found, and what the checklist says of its deadline. */
export interface GapSource {
  found: FoundGap
  checklist: Checklist
  kind: RoundKind
}

/** The entry that registers a gap as the problem it has been all along, at the level of whoever registers it. */
export function problemOfGap(
  { found, checklist, kind }: GapSource,
  number: string,
  by: string,
  level: Level,
): Draft<ProblemEntry> {
  const { gap, round, target } = found
  const { indicator, stage } = gap.question
  const spec = checklist.deadlines[indicator.deadline ?? '']
  const { lead, assist } = gap.owner
  return {
    type: 'problem',
    problem: number,
    by,
    title: indicator.title,
    links: [{ checklist: checklist.id, indicator: indicator.id, ...(stage && { stage }) }],
    ...(indicator.place !== undefined && { place: indicator.place }),
    severity: gap.severity,
    source: kind,
    level,
    round,
    seen: gap.seen,
    ...specFields(spec ?? { class: 'limited' }),
    ...dateFields(gap.deadline),
    ...(lead !== undefined && { owner: lead }),
    ...(assist.length > 0 && { assist }),
    mendedBy: gap.mendedBy,
    ...(target && { target }),
    ...(gap.assessed.answer?.evidence && { evidence: gap.assessed.answer.evidence }),
  }
}

/** A problem that somebody found, whether or not an indicator asks for it. */
export interface Finding {
  title: string
  links: readonly ProblemLink[]
  place: string | undefined
  severity: GapSeverity
  source: RoundKind
  level: Level
  seen: CivilDate
  spec: DeadlineClass
  /** Said in so many words; else by the class. */
  due: CivilDate | undefined
  owner: string | undefined
  mendedBy: 'school' | 'superior'
  target: string | undefined
  note: string | undefined
}

export function problemOfFinding(
  finding: Finding,
  number: string,
  by: string,
  today: CivilDate,
  year: SchoolYear,
): Draft<ProblemEntry> {
  const { spec, due, links, mendedBy, title, severity, source, level, seen } = finding
  const { place, owner, target, note } = finding
  const dates = due === undefined ? dateFields(deadlineOf(spec, seen, today, year)) : { due }
  return {
    type: 'problem',
    problem: number,
    by,
    title,
    links,
    ...(place !== undefined && { place }),
    severity,
    source,
    level,
    seen,
    ...specFields(spec),
    ...dates,
    ...(owner !== undefined && { owner }),
    mendedBy,
    ...(target !== undefined && { target }),
    ...(note !== undefined && { note }),
  }
}

/** A part of a divided problem: all of it but the number, the place and who leads. */
export function partOf(
  whole: ProblemEntry,
  part: { place?: string; owner?: string },
  number: string,
  by: string,
): Draft<ProblemEntry> {
  const { n: _n, at: _at, hash, office: _office, evidence: _evidence, note: _note, ...rest } = whole
  return { ...rest, ...part, problem: number, by, partOf: hash }
}

export function dateFields(
  deadline: Deadline | undefined,
): Pick<ProblemEntry, 'due' | 'review' | 'tentative'> {
  if (!deadline) return {}
  const { tentative } = deadline
  return {
    ...(deadline.kind === 'due' ? { due: deadline.due } : { review: deadline.next }),
    ...(tentative && { tentative }),
  }
}
