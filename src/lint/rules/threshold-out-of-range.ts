import type { Placed } from '../contents.ts'
import type { Indicator } from '../../checklist/shape/indicator.ts'
import { figuresIn } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'

/** A figure outside what may be entered decides nothing: every answer would be met, or none. */
export const thresholdOutOfRange: ChecklistRule<'threshold-out-of-range'> = {
  id: 'threshold-out-of-range',
  severity: 'error',
  check: (file) =>
    figuresIn(file).flatMap(({ indicator, figure: { value: figure, path } }) => {
      const { min, max } = boundsOf(indicator)
      const { value } = figure
      if (value === undefined || (value >= (min ?? value) && value <= (max ?? value))) return []
      const params = { value, min: String(min ?? ''), max: String(max ?? '') }
      return [{ path: [...path, 'value'], params }]
    }),
}

function boundsOf({ value: { answer } }: Placed<Indicator>): {
  min?: number | undefined
  max?: number | undefined
} {
  if (answer?.kind === 'number') return answer
  if (answer?.kind === 'survey') return { min: 0, max: 100 }
  return answer?.kind === 'problems' ? { min: 0 } : {}
}
