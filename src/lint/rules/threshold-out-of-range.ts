import type { Quantity } from '../../checklist/answer/quantity.ts'
import { entriesOf, type PlacedIndicator } from '../contents.ts'
import { figuresIn } from '../figures.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** A figure outside what may be entered decides nothing: every answer would be met, or none. */
export const thresholdOutOfRange: ChecklistRule<'threshold-out-of-range'> = {
  id: 'threshold-out-of-range',
  severity: 'error',
  check: (file) =>
    figuresIn(file).flatMap(({ indicator, figure: { value: figure, path } }) => {
      const { min, max } = boundsOf(file, indicator)
      const kind = indicator.value.answer?.kind ?? ''
      const { value } = figure
      if (value === undefined || (value >= (min ?? value) && value <= (max ?? value))) return []
      const params = { value, min: String(min ?? ''), max: String(max ?? ''), kind }
      return [{ path: [...path, 'value'], params }]
    }),
}

function boundsOf(
  file: LintedChecklist,
  indicator: PlacedIndicator,
): { min?: number | undefined; max?: number | undefined } {
  const { answer } = indicator.value
  if (answer?.kind === 'number') return answer
  if (answer?.kind === 'survey') return { min: 0, max: 100 }
  return answer?.kind === 'problems' || isNeverNegative(file, indicator) ? { min: 0 } : {}
}

/** A ratio of numbers of which none can be negative, and nothing is taken away. */
function isNeverNegative(
  { legible, isUnsure }: LintedChecklist,
  { value: { answer }, path }: PlacedIndicator,
): boolean {
  if (answer?.kind !== 'ratio' || isUnsure([...path, 'answer'])) return false
  const { of, minus, to, per = 1 } = answer
  const below =
    typeof to === 'string' ? [legible.facts?.[to]] : entriesOf(to).map(([, input]) => input)
  const numbers = [...entriesOf(of).map(([, input]) => input), ...below]
  const isPositive = (number: { readonly min?: Quantity['min'] } | undefined) =>
    (number?.min ?? -1) >= 0
  return per > 0 && entriesOf(minus).length === 0 && numbers.every(isPositive)
}
