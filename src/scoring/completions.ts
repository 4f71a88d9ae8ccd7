import type { Scales } from '../checklist/answer/kind.ts'
import type { Assessed } from './assess.ts'
import { judgeContext } from './context.ts'
import { isOpen } from './rules/rule.ts'
import type { Scope } from './scope.ts'

/** How a question is settled, and the share of its points that this earns, 0–1. */
export interface Completion {
  outcome: 'met' | 'partly' | 'unmet' | 'not-applicable'
  share: number
}

const met: Completion = { outcome: 'met', share: 1 }
const unmet: Completion = { outcome: 'unmet', share: 0 }
const leftOut: Completion = { outcome: 'not-applicable', share: 0 }

/** Everything a question may still turn out to be; one thing where it is settled. */
export function completionsOf(item: Assessed, scope: Scope): readonly Completion[] {
  if (!isOpen(item)) return [settled(item, scope)]
  const ways = levelsOf(item, scope)?.map(({ outcome, share }) => ({ outcome, share }))
  return [...(ways ?? [met, unmet]), ...(mayNotApply(item, scope) ? [leftOut] : [])]
}

/** Whether the answer that is still to come may take a question out of the count. */
export function mayNotApply({ question }: Assessed, { checklist, facts }: Scope): boolean {
  const { notApplicable, when } = question.indicator
  if (notApplicable !== 'never') return true
  const { holds } = judgeContext(checklist, facts, question.stage)
  return when !== undefined && holds(when) === undefined
}

/** The level that an answer gives, where it gives one. */
export function levelGiven({ question, answer }: Assessed, scales: Scales) {
  const spec = question.indicator.answer
  if (spec.kind !== 'level' || typeof answer?.value !== 'string') return undefined
  return scales[spec.scale]?.[answer.value]
}

/** A level earns its own share, whatever it is called; anything else all or nothing. */
function settled(item: Assessed, { checklist }: Scope): Completion {
  const { outcome } = item
  if (outcome === 'not-applicable') return leftOut
  const level = levelGiven(item, checklist.scales)
  if (level) return { outcome: level.outcome, share: level.share }
  return outcome === 'met' ? met : unmet
}

function levelsOf({ question }: Assessed, { checklist }: Scope) {
  const spec = question.indicator.answer
  if (spec.kind !== 'level') return undefined
  const levels = Object.values(checklist.scales[spec.scale] ?? {})
  return levels.length > 0 ? levels : undefined
}
