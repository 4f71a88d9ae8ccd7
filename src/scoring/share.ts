import type { Undecided } from '../checklist/answer/kind.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Stage } from '../checklist/stage.ts'
import type { StandingFacts } from './facts.ts'

/** What falls to each stage, 0 to 1, all together 1; or why that cannot be said. */
export type Shares = ReadonlyMap<Stage, number> | Undecided

/**
 * How stages share what the whole school has: wₛpₛ ÷ Σ wp, p being the fact it is shared by. Every stage counts, also
 * one that the checklist does not judge; where a figure is missing nothing is assumed in its place.
 */
export function sharesOf(
  { split }: Pick<Checklist, 'split'>,
  facts: StandingFacts,
  sharedBy: readonly Stage[],
): Shares {
  const weighted = sharedBy.map((stage) => {
    const amount = split && facts.value(split.by, stage)
    const weight = split?.weights[stage]?.value
    return typeof amount === 'number' && weight !== undefined ? amount * weight : undefined
  })
  if (weighted.includes(undefined)) return 'fact-missing'
  const parts = weighted.map((part) => part ?? 0)
  const all = parts.reduce((sum, part) => sum + part, 0)
  if (parts.some((part) => part < 0)) return 'not-computable'
  if (all === 0) return 'division-by-zero'
  return new Map(sharedBy.map((stage, n) => [stage, parts[n]! / all]))
}
