import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { Assessed } from '../assess.ts'
import { atLeast } from './at-least.ts'
import { noVeto } from './no-veto.ts'
import type { Rule, Ruling } from './rule.ts'

/** Every conclusion rule, by the word authors write behind `rule:`. */
export const conclusionRules = {
  'no-veto': noVeto,
  'at-least': atLeast,
}

export function applyRule(spec: ConclusionRule, items: readonly Assessed[]): Ruling {
  const rule = conclusionRules[spec.rule] as Rule<ConclusionRule>
  return { rule: spec.rule, ...rule.judge(spec, items) }
}
