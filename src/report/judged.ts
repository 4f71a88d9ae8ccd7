import type { Judgement } from '../checklist/answer/kind.ts'
import { printNumber } from '../checklist/answer/quantity.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { measuredText } from './gap-report/phrases.ts'

/** What numbers come to, against what they should, and the outcome; undefined where nothing was worked out. */
export function judgedText(
  { measured, threshold, outcome }: Judgement,
  say: Catalogue,
): string | undefined {
  if (!measured || !threshold) return undefined
  const worth = `${measuredText(measured.value, threshold)} ${measured.unit}`.trim()
  const value = say.asking.against({
    value: worth,
    comparison: say.domain.comparisons[threshold.comparison],
    threshold: printNumber(threshold.figure.value),
  })
  return say.asking.measured({ value, outcome: say.domain.outcomes[outcome] })
}
