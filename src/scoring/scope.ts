import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Holds } from '../checklist/shape/figure.ts'
import type { Stage } from '../checklist/stage.ts'
import type { Assessed, Assessment } from './assess.ts'
import { judgeContext } from './context.ts'
import type { StandingFacts } from './facts.ts'

/** What a conclusion is drawn from: the questions of one stage, and what they are judged by. */
export interface Scope {
  /** Absent: the whole subject. */
  stage: Stage | undefined
  items: readonly Assessed[]
  checklist: Checklist
  facts: StandingFacts
}

/** One scope for each stage, or one for the whole where the checklist asks nothing per stage. */
export function scopesOf(assessment: Assessment): Scope[] {
  const { stages } = assessment
  return (stages.length > 0 ? stages : [undefined]).map((stage) => scopeOf(assessment, stage))
}

/**
 * What is only recorded decides nothing and is left out; what a held honour counts in full is met. What is waived stays
 * in, as not applicable: a rule that names it treats it as it treats everything that does not apply.
 */
export function scopeOf(
  { checklist, facts, items, waived, stages }: Assessment,
  stage: Stage | undefined,
): Scope {
  const own = [...items, ...waived]
    .filter((item) => belongsTo(item, stage, stages) && isJudged(item))
    .map(withHonour)
  return { stage, items: own, checklist, facts }
}

/** Whether the conditions of a scope hold, for figures that are not those of one question. */
export function holdsIn({ checklist, facts, stage }: Scope): Holds {
  return judgeContext(checklist, facts, stage).holds
}

/** What is asked once counts in every stage that it is asked for; nothing is ever in none of them. */
function belongsTo(
  { question }: Assessed,
  stage: Stage | undefined,
  judged: readonly Stage[],
): boolean {
  if (stage === undefined) return true
  if (question.stage !== undefined) return question.stage === stage
  const own = question.indicator.stages?.filter((one) => judged.includes(one)) ?? []
  return own.length === 0 || own.includes(stage)
}

function isJudged({ question: { indicator } }: Assessed): boolean {
  return indicator.answer.kind !== 'text'
}

function withHonour(item: Assessed): Assessed {
  const { exempt } = item.question.indicator
  const counts = item.leftOut && 'honour' in item.leftOut && exempt?.counts === 'full'
  return counts ? { ...item, outcome: 'met' } : item
}
