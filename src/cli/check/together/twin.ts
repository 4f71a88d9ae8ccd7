import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import { asWhole, isApart } from '../route/as-whole.ts'

/**
 * What another record asks under an indicator of the same scope as this question: the same stage, or the school as a
 * whole, be it that nothing there is told by stages or that the stages share it. Where the stages of such a one were
 * answered apart, nothing stands for the whole, and there is none.
 */
export function twinOf(
  { question: { stage } }: Assessed,
  { items }: Assessment,
  indicator: string,
): Assessed | undefined {
  const parts = items.filter(({ question }) => question.indicator.id === indicator)
  if (!parts[0]?.question.sharedBy) return parts.find(({ question }) => question.stage === stage)
  return stage === undefined && !parts.some(isApart) ? asWhole(parts) : undefined
}
