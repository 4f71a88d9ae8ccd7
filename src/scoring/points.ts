import type { Section } from '../checklist/shape/checklist.ts'
import { sectionsOf } from '../checklist/walk.ts'
import type { Assessed } from './assess.ts'
import { completionsOf } from './completions.ts'
import { extremeRatio } from './ratio.ts'
import { isOpen } from './rules/rule.ts'
import type { Scope } from './scope.ts'
import { earningsOf, weightsOf, type Earning } from './worth.ts'

/** Points as they stand. What does not apply is in neither number; what is open has earned nothing yet. */
export interface Tally {
  earned: number
  of: number
  /** On top of the full score. */
  bonus: number
  unanswered: number
  undecided: number
}

/** Where a number may end up; the same twice where it is certain. */
export interface Range {
  lowest: number
  highest: number
}

export interface Score extends Tally {
  /** The full score (满分): what the checklist declares, else what its points add up to. */
  full: number
  /** earned ÷ of × full, bonus on top, over everything that is open; undefined where nothing can apply. */
  total: Range | undefined
  /** Whether there is a result however the open ones turn out: at least one with points applies. */
  hasResult: boolean
}

export function hasPoints({ question: { indicator } }: Assessed): boolean {
  return indicator.points !== undefined
}

export function tallyOf(scope: Scope, items: readonly Assessed[]): Tally {
  const { lost } = lostSections(scope)
  const worth = items.filter(hasPoints).map((item) => {
    const best = earningsOf(item, scope).reduce((a, b) => (b.of > a.of ? b : a))
    const earns = !isOpen(item) && !lost.has(item.question.section)
    return { item, of: best.of, earned: earns ? best.earned : 0 }
  })
  const [extra, base] = split(worth, ({ item }) => item.question.indicator.bonus)
  const open = (outcome: Assessed['outcome']) =>
    worth.filter(({ item }) => item.outcome === outcome).length
  return {
    earned: sum(base.map(({ earned }) => earned)),
    of: sum(base.map(({ of }) => of)),
    bonus: sum(extra.map(({ earned }) => earned)),
    unanswered: open('unanswered'),
    undecided: open('undecided'),
  }
}

/** The points of a scope; undefined where the checklist gives none. */
export function scoreOf(scope: Scope): Score | undefined {
  const items = scope.items.filter(hasPoints)
  if (items.length === 0) return undefined
  const [extra, base] = split(items, ({ question }) => question.indicator.bonus)
  const full =
    scope.checklist.declares?.points ?? sum(base.map((item) => Math.max(...weightsOf(item, scope))))
  const share = rangeOf(scope, base)
  const bonus = (wanted: 'least' | 'greatest') =>
    sum(
      waysOf(scope, extra, wanted).map((ways) => {
        const earned = ways.map((way) => way.earned)
        return wanted === 'least' ? Math.min(...earned) : Math.max(...earned)
      }),
    )
  return {
    ...tallyOf(scope, items),
    full,
    total: share && {
      lowest: share.lowest * full + bonus('least'),
      highest: share.highest * full + bonus('greatest'),
    },
    hasResult: alwaysApplies(scope, base),
  }
}

/** The share of their points that these earn, 0–1, over everything that is open; undefined where nothing can apply. */
export function rangeOf(scope: Scope, items: readonly Assessed[]): Range | undefined {
  const lowest = extremeRatio(waysOf(scope, items, 'least'), 'least')
  const highest = extremeRatio(waysOf(scope, items, 'greatest'), 'greatest')
  return lowest === undefined || highest === undefined ? undefined : { lowest, highest }
}

/** Whether at least one of these applies, however the open ones turn out. */
export function alwaysApplies(scope: Scope, items: readonly Assessed[]): boolean {
  return items.some((item) => earningsOf(item, scope).every(({ of }) => of > 0))
}

/**
 * How each item may end where the least or the greatest total is sought. A veto whose effect is `zero` costs its
 * section all points: an open one is taken as triggered for the least, and as not triggered, if it can be, for the
 * greatest. Both are the extreme, whatever else happens.
 */
export function waysOf(
  scope: Scope,
  items: readonly Assessed[],
  wanted: 'least' | 'greatest',
): Earning[][] {
  const { lost, endangered } = lostSections(scope)
  return items.map((item) => {
    const { section } = item.question
    const all = earningsOf(item, scope)
    const isGone = lost.has(section) || (wanted === 'least' && endangered.has(section))
    const chosen = isZeroVeto(item)
      ? all.filter(({ outcome }) => (outcome === 'unmet') === (wanted === 'least'))
      : all
    const ways = chosen.length > 0 ? chosen : all
    return isGone ? ways.map((way) => ({ ...way, earned: 0 })) : ways
  })
}

/** Sections, with all within them, that a triggered veto has cost their points, and those that one may still cost them. */
function lostSections(scope: Scope): {
  lost: ReadonlySet<Section>
  endangered: ReadonlySet<Section>
} {
  const lost = new Set<Section>()
  const endangered = new Set<Section>()
  for (const item of scope.items.filter(isZeroVeto)) {
    const ends = completionsOf(item, scope).map(({ outcome }) => outcome === 'unmet')
    const into = ends.every(Boolean) ? lost : endangered
    const { section } = item.question
    if (ends.some(Boolean)) for (const one of [section, ...sectionsOf(section)]) into.add(one)
  }
  return { lost, endangered }
}

function isZeroVeto({ question: { indicator } }: Assessed): boolean {
  return indicator.veto?.effect === 'zero'
}

export function split<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
