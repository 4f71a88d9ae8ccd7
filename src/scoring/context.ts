import type { JudgeContext } from '../checklist/answer/kind.ts'
import { computeFormula, holdsCondition } from '../checklist/condition/evaluate.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Stage } from '../checklist/stage.ts'
import type { StandingFacts } from './facts.ts'

/** What the answers of one stage are judged against: facts, scales, conditions and formulas over them. */
export function judgeContext(
  checklist: Checklist,
  facts: StandingFacts,
  stage: Stage | undefined,
): JudgeContext {
  const fact = (id: string) => facts.value(id, stage)
  return {
    stage,
    observed: undefined,
    fact,
    scales: checklist.scales,
    holds: (condition) => holdsCondition(condition, fact),
    compute: (formula, inputs) => computeFormula(formula, fact, inputs),
  }
}
