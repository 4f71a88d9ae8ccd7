import type { Outcome } from '../../../checklist/answer/kind.ts'
import type { Assessed } from '../../../scoring/assess.ts'

/** What is still to be done comes first, then what is worst. */
const rank: readonly Outcome[] = [
  'unanswered',
  'undecided',
  'unmet',
  'partly',
  'met',
  'recorded',
  'not-applicable',
]

/**
 * The stages that share something, as the one question that is asked of the whole school. It is answered by what stands
 * in all of them; where they were answered apart, nothing stands for the whole.
 */
export function asWhole(parts: readonly Assessed[]): Assessed {
  const [first] = parts as readonly [Assessed, ...Assessed[]]
  if (!first.question.sharedBy) return first
  const { leftOut } = parts.find((part) => !part.leftOut) ?? first
  const { conflict } = parts.find((part) => part.conflict) ?? first
  const { problem } = parts.find((part) => part.problem) ?? first
  const { answer } = first
  const isOne = parts.every((part) => part.answer?.hash === answer?.hash)
  const worst = parts.reduce((a, b) => (rank.indexOf(b.outcome) < rank.indexOf(a.outcome) ? b : a))
  return {
    question: { ...first.question, stage: undefined },
    outcome: worst.outcome,
    ...(worst.judgement && { judgement: worst.judgement }),
    ...(isOne && answer && answer.stage === undefined && { answer }),
    ...(conflict && { conflict }),
    ...(problem && { problem }),
    ...(leftOut && { leftOut }),
  }
}

/** Whether some stage goes by an answer of its own. */
export function isApart({ question, answer }: Assessed): boolean {
  return question.sharedBy !== undefined && answer?.stage !== undefined
}
