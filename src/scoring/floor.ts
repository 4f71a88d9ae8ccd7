import { kindOf } from '../checklist/answer/registry.ts'
import type { Missing } from '../checklist/answer/kind.ts'
import type { Assessed, Assessment } from './assess.ts'
import { judgeContext } from './context.ts'

/**
 * What is missing to a share of the threshold only (到底线); undefined where the answer is no amount, or is not below
 * that floor. It is judged anew against the floor, so that the amount is counted as every other.
 */
export function missingToFloor(
  { question, judgement, answer, shared }: Assessed,
  share: number,
  { checklist, facts }: Pick<Assessment, 'checklist' | 'facts'>,
): Missing | undefined {
  const spec = question.indicator.answer
  const isAmount = spec.kind === 'ratio' || spec.kind === 'number' || spec.kind === 'formula'
  if (!isAmount || judgement?.threshold?.comparison !== 'atLeast' || !answer) return undefined
  const lower = { ...spec, atLeast: { value: share * judgement.threshold.figure.value } }
  const context = judgeContext(checklist, facts, question.stage)
  const kind = kindOf(lower)
  const value = shared?.part ?? answer.value
  return kind.judge(lower, value, shared ? { ...context, share: shared.share } : context).missing
}
