import type { Assessed } from '../assess.ts'
import { completionsOf, type Completion } from '../completions.ts'
import type { Scope } from '../scope.ts'
import { isOpen } from './rule.ts'

/** How many ended how; what does not apply is left out. */
export interface Tally {
  met: number
  partly: number
  unmet: number
  left: number
}

/** From the best end to the worst, for a rule that counts: leaving the count costs nothing. */
const order: readonly Completion['outcome'][] = ['met', 'not-applicable', 'partly', 'unmet']

/**
 * How the counts come out if every open question ends as well as it can, or as badly. A rule that only gets stricter
 * from `order` first to last has its extremes here, so that no other completion needs to be tried.
 */
export function extremeTally(
  items: readonly Assessed[],
  scope: Scope,
  wanted: 'best' | 'worst',
): Tally {
  const tally: Tally = { met: 0, partly: 0, unmet: 0, left: 0 }
  for (const item of items) {
    const ends = completionsOf(item, scope).map(({ outcome }) => order.indexOf(outcome))
    const end = order[wanted === 'best' ? Math.min(...ends) : Math.max(...ends)]!
    tally[end === 'not-applicable' ? 'left' : end] += 1
  }
  return tally
}

/** Whether something applies however the open ones end: else there may be nothing to judge. */
export function alwaysCounts(items: readonly Assessed[], scope: Scope): boolean {
  return items.some((item) =>
    completionsOf(item, scope).every(({ outcome }) => outcome !== 'not-applicable'),
  )
}

/** What is certain by now. */
export function settledTally(items: readonly Assessed[], scope: Scope): Tally & { open: number } {
  const open = items.filter(isOpen)
  const settled = items.filter((item) => !isOpen(item))
  return { ...extremeTally(settled, scope, 'best'), open: open.length }
}
