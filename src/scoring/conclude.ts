import type { Stage } from '../checklist/stage.ts'
import type { Assessed, Assessment } from './assess.ts'
import { applyRule } from './rules/registry.ts'
import { isOpen, type Ruling, type Verdict } from './rules/rule.ts'

export interface StageConclusion {
  /** Absent where the checklist asks nothing per stage: then this one is for the whole subject. */
  stage: Stage | undefined
  verdict: Verdict
  provisional: Verdict
  rulings: readonly Ruling[]
}

export interface Conclusion {
  /** `none`: the system has no pass line, only problems are listed. */
  verdict: Verdict | 'none'
  provisional: Verdict | 'none'
  answered: number
  total: number
  stages: readonly StageConclusion[]
}

/** The conclusion of a record: computed per stage; a subject passes when every stage does. */
export function conclude(assessment: Assessment): Conclusion {
  const { checklist, items } = assessment
  const progress = {
    answered: items.filter((item) => item.outcome !== 'unanswered').length,
    total: items.length,
  }
  if (checklist.conclusion === 'none')
    return { verdict: 'none', provisional: 'none', ...progress, stages: [] }
  const { rules } = checklist.conclusion
  const perStage = assessment.stages.length > 0 ? assessment.stages : [undefined]
  const stages = perStage.map((stage) => {
    const own = items.filter((item) => belongsTo(item, stage))
    const rulings = rules.map((rule) => applyRule(rule, own))
    return {
      stage,
      verdict: all(rulings.map(({ verdict }) => verdict)),
      provisional: own.every(isOpen)
        ? ('undecided' as const)
        : all(rulings.map(({ provisional }) => provisional)),
      rulings,
    }
  })
  return {
    verdict: all(stages.map(({ verdict }) => verdict)),
    provisional: all(stages.map(({ provisional }) => provisional)),
    ...progress,
    stages,
  }
}

function belongsTo({ question }: Assessed, stage: Stage | undefined): boolean {
  return stage === undefined || question.stage === undefined || question.stage === stage
}

/** One fail decides; a pass needs all; nothing to judge is never a pass. */
function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'pass')
    ? 'pass'
    : 'undecided'
}
