import { tolerance } from '../checklist/shape/figure.ts'
import type { Assessed } from './assess.ts'
import { mended } from './mended.ts'
import { hasPoints, rangeOf, scoreOf, split, sum, waysOf } from './points.ts'
import { outOfReach, type Demand } from './rules/rule.ts'
import type { Scope } from './scope.ts'
import type { Earning } from './worth.ts'

/*
 * What mending brings in points, as sums over single gaps, so that it can be searched exactly. A quotient
 * Σ earned ÷ Σ of reaches q exactly when Σ (earned − q · of) reaches 0, and there every gap counts on its own.
 */

/** What is missing for a total of points; bonus comes on top, the rest is scaled to the full score. */
export function totalDemand(scope: Scope, need: number): Demand {
  const score = scoreOf(scope)
  if (!score?.total) return outOfReach
  const [extra, base] = split(scope.items.filter(hasPoints), isBonus)
  const bonus = weigh(scope, extra, ({ earned }) => earned)
  if (!base.some((item) => mended(item, scope.checklist.scales))) {
    return { gains: bonus.gains, need: need - tolerance - score.total.highest }
  }
  const asked = need - tolerance - bonus.now
  const of = fixedDenominator(scope, base)
  if (of === undefined) return quotientDemand(scope, base, asked / score.full)
  // Held against points of the base: a point of bonus is worth as much as `of / full` of them.
  const { now, gains } = weigh(scope, base, ({ earned }) => earned)
  const scaled = [...bonus.gains].map(([item, gain]) => [item, (gain * of) / score.full] as const)
  return { gains: new Map([...gains, ...scaled]), need: (asked * of) / score.full - now }
}

/** What is missing for a share of the points of some items. */
export function shareDemand(scope: Scope, items: readonly Assessed[], share: number): Demand {
  const range = rangeOf(scope, items)
  if (!range) return outOfReach
  return items.some((item) => mended(item, scope.checklist.scales))
    ? quotientDemand(scope, items, share - tolerance)
    : { gains: new Map(), need: share - tolerance - range.highest }
}

/**
 * Gaps that other gaps hang on, so that sums over single gaps are right only once it is settled whether they are
 * mended: a triggered veto that costs its section all points, and, while a missing fact leaves open how much things
 * are worth, a bonus.
 */
export function switchesOf(scope: Scope): readonly Assessed[] {
  const [extra, base] = split(scope.items.filter(hasPoints), isBonus)
  const zero = scope.items.filter(({ question: { indicator }, outcome }) => {
    return indicator.veto?.effect === 'zero' && outcome === 'unmet'
  })
  return fixedDenominator(scope, base) === undefined ? [...zero, ...extra] : zero
}

/** The points of a scope, and what each gap would add to them on its own. */
export function pointsIn(scope: Scope): { now: number; gains: ReadonlyMap<Assessed, number> } {
  return weigh(scope, scope.items.filter(hasPoints), ({ earned }) => earned)
}

function quotientDemand(scope: Scope, items: readonly Assessed[], quotient: number): Demand {
  const { now, gains } = weigh(scope, items, ({ earned, of }) => earned - quotient * of)
  return { gains, need: -now }
}

/** What items are worth together, each ending the best way, and what each gap would add. */
function weigh(scope: Scope, items: readonly Assessed[], worth: (way: Earning) => number) {
  const best = (ways: readonly Earning[]) => Math.max(...ways.map(worth))
  const { scales } = scope.checklist
  const now = waysOf(scope, items, 'greatest').map(best)
  const after = waysOf(
    scope,
    items.map((item) => mended(item, scales) ?? item),
    'greatest',
  ).map(best)
  const gains = new Map<Assessed, number>()
  for (const [i, item] of items.entries())
    if (after[i]! > now[i]!) gains.set(item, after[i]! - now[i]!)
  return { now: sum(now), gains }
}

/** Σ of, where that does not hang on how things end: what is open does best with full points, of the largest number. */
function fixedDenominator(scope: Scope, items: readonly Assessed[]): number | undefined {
  const own = waysOf(scope, items, 'greatest').map((ways) => {
    const largest = Math.max(...ways.map(({ of }) => of))
    const isFixed = ways.some(({ earned, of }) => of === largest && earned === of)
    return isFixed || ways.every(({ of }) => of === largest) ? largest : undefined
  })
  return own.includes(undefined) ? undefined : sum(own as number[])
}

function isBonus({ question }: Assessed): boolean {
  return question.indicator.bonus
}
