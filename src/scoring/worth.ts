import type { Figure, Holds } from '../checklist/shape/figure.ts'
import type { Assessed } from './assess.ts'
import { completionsOf, type Completion } from './completions.ts'
import { judgeContext } from './context.ts'
import { isOpen } from './rules/rule.ts'
import type { Scope } from './scope.ts'

/** One way an indicator may end: what it earns, and of how much. Both are 0 where it does not apply. */
export interface Earning {
  outcome: Completion['outcome']
  earned: number
  of: number
}

/** Every way, as far as points are concerned; an indicator without points earns nothing of nothing. */
export function earningsOf(item: Assessed, scope: Scope): Earning[] {
  const { deduct } = item.question.indicator
  const holds = holdsFor(item, scope)
  const amounts = weightsOf(item, scope)
  return completionsOf(item, scope).flatMap(({ outcome, share }): Earning[] => {
    if (outcome === 'not-applicable') return [{ outcome, earned: 0, of: 0 }]
    if (!deduct) return amounts.map((of) => ({ outcome, earned: of * share, of }))
    return amounts.flatMap((of) =>
      lossesOf(item, outcome, holds).map((loss) => {
        return { outcome, earned: Math.max(0, of - Math.min(loss, deduct.most ?? of)), of }
      }),
    )
  })
}

/** The points that an indicator can bring; several while it depends on a missing fact which. */
export function weightsOf(item: Assessed, scope: Scope): number[] {
  const { points } = item.question.indicator
  return points ? amountsOf(points, holdsFor(item, scope)) : [0]
}

function holdsFor({ question }: Assessed, { checklist, facts }: Scope): Holds {
  return judgeContext(checklist, facts, question.stage).holds
}

/** What the problems found may cost, before any limit. Nobody knows how many will be found in an open one. */
function lossesOf(item: Assessed, outcome: Completion['outcome'], holds: Holds): number[] {
  if (isOpen(item)) return [outcome === 'met' ? 0 : Infinity]
  const found = item.judgement?.measured?.value ?? 0
  const { deduct } = item.question.indicator
  return deduct ? amountsOf(deduct.each, holds).map((each) => each * found) : []
}

/** The number that applies; each that may still apply while a fact is missing. */
export function amountsOf({ value, variants }: Figure, holds: Holds): number[] {
  const amounts: number[] = []
  for (const variant of variants ?? []) {
    const held = holds(variant.when)
    if (held !== false) amounts.push(variant.value)
    if (held) return amounts
  }
  return [...amounts, value]
}
