import type { Judgement } from '../checklist/answer/kind.ts'
import { printNumber } from '../checklist/answer/quantity.ts'
import type { AnswerSpec } from '../checklist/answer/registry.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import { measuredText } from './gap-report/phrases.ts'
import { placesLimit } from './standard.ts'

/** What numbers come to, against what they should, and the outcome; undefined where nothing was worked out. */
export function judgedText(
  { kind }: AnswerSpec,
  { measured, threshold, outcome }: Judgement,
  say: Catalogue,
): string | undefined {
  if (!measured || !threshold) return undefined
  const worth = `${measuredText(measured.value, threshold)} ${measured.unit}`.trim()
  const { comparison, figure } = threshold
  const value =
    kind === 'problems'
      ? say.marks.within(worth, placesLimit(figure.value, measured.unit, say))
      : say.asking.against({
          value: worth,
          comparison: say.domain.comparisons[comparison],
          threshold: printNumber(figure.value),
        })
  return say.asking.measured({ value, outcome: say.domain.outcomes[outcome] })
}
