import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { Scope } from '../scope.ts'
import { allMet } from './all-met.ts'
import { atLeast } from './at-least.ts'
import { bands } from './bands.ts'
import { counts } from './counts.ts'
import { noVeto } from './no-veto.ts'
import { prerequisites } from './prerequisites.ts'
import type { Demand, Rule, Ruling } from './rule.ts'
import { score } from './score.ts'

type Rules = {
  [Word in ConclusionRule['rule']]: Rule<Extract<ConclusionRule, { rule: Word }>>
}

/** Every conclusion rule, by the word authors write behind `rule:`. */
export const conclusionRules: Rules = {
  'no-veto': noVeto,
  prerequisites,
  'at-least': atLeast,
  'all-met': allMet,
  score,
  bands,
  counts,
}

/** The rule behind a spec. */
export function ruleOf(spec: ConclusionRule): Rule<ConclusionRule> {
  return conclusionRules[spec.rule] as Rule<ConclusionRule>
}

export function applyRule(spec: ConclusionRule, scope: Scope): Ruling {
  return { rule: spec.rule, ...ruleOf(spec).judge(spec, scope) }
}

export function demandsOf(spec: ConclusionRule, scope: Scope): readonly Demand[] {
  return ruleOf(spec).demands(spec, scope)
}
