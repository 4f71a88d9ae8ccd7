import type { Checklist } from '../../checklist/shape/checklist.ts'
import { isOverdue } from '../../rectification/gap.ts'
import { leadOf, type FollowedGap } from '../../rectification/followed.ts'
import { classOf, type LedgerItem } from '../../rectification/ledger-items.ts'
import { isOpenState } from '../../rectification/life-cycle.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Cell } from '../document.ts'
import { movedDueText, numberText, stateWords } from '../ledger/phrases.ts'
import { cautions, withVisitDate } from '../plan.ts'
import type { GapReport } from './input.ts'
import { deadlineText, ownerText } from './phrases.ts'

type Names = Pick<Checklist, 'owners' | 'places'>

/** What has to be thought of in time, then which problems it is, where each stands, and what the ledger suggests. */
export function followedLines(gap: FollowedGap, names: Names, say: Catalogue): string[] {
  const { problems = [], before, deadline } = gap
  const lead = leadOf(gap)
  const isDone = lead && !isOpenState(lead.state) && lead.state !== 'transferred'
  const milestones = problems.flatMap(({ problem }) => problem?.milestones ?? [])
  const className = lead ? classOf(lead) : deadline?.class
  return [
    ...(isDone ? [] : cautions({ before, className, milestones }, say)),
    ...problems.map((item) => problemLine(item, problems, names, say)),
    ...new Set(
      problems.flatMap(({ suggests }) => (suggests ? say.ledger.suggestions[suggests] : [])),
    ),
  ]
}

/** `CG01-2026-001 整改中`; of several, each with what tells it from the others, its person and its date. */
function problemLine(
  item: LedgerItem,
  all: readonly LedgerItem[],
  names: Names,
  say: Catalogue,
): string {
  const { person, state } = item
  const line = `${numberText(item, say)} ${stateWords(item, say)}`
  if (all.length === 1 || state === 'divided') return line
  const hasDate = item.daysLeft !== undefined || item.review !== undefined
  const own = [...partWords(item, all, names), person, hasDate && movedDueText(item, say)]
  const said = own.filter((one) => typeof one === 'string')
  return said.length > 0 ? say.marks.said(line, say.marks.list(said)) : line
}

/** The place or the department, where the problems of one gap differ by it. */
function partWords(
  { problem, owner }: LedgerItem,
  all: readonly LedgerItem[],
  { owners, places }: Names,
): string[] {
  const place = problem?.registered.place
  const hasPlaces = new Set(all.map((one) => one.problem?.registered.place)).size > 1
  const hasOwners = new Set(all.map((one) => one.owner)).size > 1
  return [
    ...(hasPlaces && place !== undefined ? [places[place] ?? place] : []),
    ...(hasOwners && owner !== undefined ? [owners[owner] ?? owner] : []),
  ]
}

/** Who leads, by the ledger where somebody was assigned, and who is responsible. */
export function whoText(gap: FollowedGap, { owners }: Names, say: Catalogue): string {
  const lead = leadOf(gap)
  if (!lead) return ownerText(gap.owner, owners, say)
  const owner = lead.owner ?? gap.owner.lead
  const assist = gap.owner.assist.filter((one) => one !== owner)
  const department = ownerText({ lead: owner, assist }, owners, say)
  // Of several, each line names its own.
  return lead.person === undefined || gap.problems!.length > 1
    ? department
    : `${department}\n${lead.person}`
}

/** The date that stands, how it came about, and until when the visit wants it. */
export function standingDeadline(gap: FollowedGap, say: Catalogue): string {
  const lead = leadOf(gap)
  const text = lead
    ? `${say.domain.deadlineClasses[lead.problem!.registered.class]}\n${movedDueText(lead, say)}`
    : deadlineText(gap.deadline, say)
  return withVisitDate(text, gap.before, say)
}

/** The days that are left; where none are counted, why. */
export function leftCell(gap: FollowedGap, say: Catalogue): Cell {
  const { daysLeft } = gap
  const lead = leadOf(gap)
  if (daysLeft === undefined) return lead ? say.ledger.states[lead.state] : '—'
  const tone = isOverdue(gap) ? 'bad' : daysLeft <= 3 ? 'warn' : undefined
  return { text: say.report.daysLeft({ days: daysLeft }), tone }
}

/** Of which day the states are, where the round or the report is of an earlier one. */
export function ledgerNote(
  { gaps, isSealed, today }: GapReport,
  say: Catalogue,
): string | undefined {
  const isFollowed = gaps.some(({ problems = [] }) => problems.length > 0)
  return isFollowed && isSealed ? say.report.ledgerOf({ day: today }) : undefined
}
