import type { CivilDate } from '../civil/date.ts'
import { gapOrder, type Gap } from './gap.ts'
import { itemOrder, itemsOf, linkKey, linkOf, type LedgerItem } from './ledger-items.ts'
import type { Ledger } from './ledger.ts'
import { isOpenState } from './life-cycle.ts'
import type { VisitYear } from './visit.ts'

/** A gap as the ledger follows it. */
export interface FollowedGap extends Gap {
  /**
   * The registered problems of it, the one whose date stands first: what runs, by date, then what has no date, what is
   * closed, and what was divided. None where nobody has registered it.
   */
  readonly problems?: readonly LedgerItem[]
}

/** Of which round the gaps are. */
export interface RoundOfGaps {
  checklist: string
  round: string
}

/**
 * The gaps of one round, joined with the problems of the ledger by what they are about: the days left, what the visit
 * asks for and who mends it are the ledger's, whatever the rule says; a gap that nobody registered stays as it is. In
 * the order of `findGaps`, by the dates that stand; what is closed comes last of its severity.
 */
export function followGaps(
  gaps: readonly Gap[],
  { checklist, round }: RoundOfGaps,
  { problems }: Pick<Ledger, 'problems'>,
  today: CivilDate,
  year?: VisitYear,
): readonly FollowedGap[] {
  const found = gaps.map((gap) => ({ checklist, round, gap, target: '' }))
  const keys = new Set(found.map((one) => linkKey(linkOf(one))))
  const own = problems.filter(({ registered }) =>
    registered.links.some((link) => keys.has(linkKey(link))),
  )
  if (own.length === 0) return gaps
  const ofGap = new Map<Gap, LedgerItem[]>()
  for (const item of itemsOf(own, { gaps: found, met: new Set() }, today, year)) {
    for (const { gap } of item.gaps) ofGap.set(gap, [...(ofGap.get(gap) ?? []), item])
  }
  return gaps
    .map((gap) => followed(gap, ofGap.get(gap)))
    .map((gap, order) => ({ gap, order }))
    .sort((a, b) => gapOrder(a.gap, b.gap, standingOrder) || a.order - b.order)
    .map(({ gap }) => gap)
}

/** The problem by which a gap stands; undefined where nobody registered it. */
export function leadOf({ problems = [] }: FollowedGap): LedgerItem | undefined {
  return problems[0]
}

/** Until when it has to be rectified as it stands: the ledger's date, or by rule where nobody registered it. */
export function dueOf(gap: FollowedGap): CivilDate | undefined {
  const lead = leadOf(gap)
  if (lead) return lead.due
  return gap.deadline?.kind === 'due' ? gap.deadline.due : undefined
}

function followed(gap: Gap, items: readonly LedgerItem[] | undefined): FollowedGap {
  if (!items) return gap
  // What was divided stands through its parts, even where all of them are closed.
  const problems = [...items].sort((a, b) => Number(isDivided(a)) - Number(isDivided(b)))
  const { daysLeft, before } = problems[0]!
  const { before: _byRule, ...rest } = gap
  return {
    ...rest,
    problems,
    daysLeft,
    ...(before && { before }),
    mendedBy: mendedBy(gap, problems),
  }
}

function isDivided({ state }: LedgerItem): boolean {
  return state === 'divided'
}

/** A superior alone only where nothing of it is left for the school. */
function mendedBy(gap: Gap, problems: readonly LedgerItem[]): Gap['mendedBy'] {
  const live = problems.filter(({ state }) => isOpenState(state) || state === 'transferred')
  if (live.length === 0) return gap.mendedBy
  return live.some((one) => one.mendedBy === 'school') ? 'school' : 'superior'
}

function standingOrder(gap: FollowedGap): string | undefined {
  const lead = leadOf(gap)
  return lead && itemOrder(lead)
}
