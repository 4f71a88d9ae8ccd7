import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { Assessed } from '../assess.ts'
import { hasPoints } from '../points.ts'

/** Whether the ruling hangs on this question at all. */
export function looksAt(rule: ConclusionRule, item: Assessed): boolean {
  const { id, veto, prerequisite } = item.question.indicator
  switch (rule.rule) {
    case 'no-veto':
      return veto?.effect === 'disqualify' || veto?.effect === 'revoke'
    case 'prerequisites':
      return prerequisite
    case 'score':
    case 'bands':
      return hasPoints(item) || veto?.effect === 'zero'
    case 'all-met':
    case 'at-least':
    case 'counts':
      return rule.of?.includes(id) ?? true
  }
}
