import type { Placed, PlacedIndicator } from '../contents.ts'
import { indicatorsIn } from '../contents.ts'
import type { Figure } from '../../checklist/shape/figure.ts'
import { figuresIn, withVariants } from '../figures.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** What is counted comes in whole numbers: a limit between two of them is a slip, and never equal to any. */
export const thresholdNotWhole: ChecklistRule<'threshold-not-whole'> = {
  id: 'threshold-not-whole',
  severity: 'error',
  check: (file) =>
    [...countsIn(file), ...samplesIn(file)].flatMap(({ what, figure: { value: figure, path } }) => {
      const { value } = figure
      if (value === undefined || Number.isInteger(value)) return []
      return [{ path: [...path, 'value'], params: { value, what } }]
    }),
}

interface Counted {
  what: 'number' | 'problems' | 'sample'
  figure: Placed<Figure>
}

function countsIn(file: LintedChecklist): Counted[] {
  return figuresIn(file).flatMap(({ indicator, figure }) => {
    const what = countedBy(indicator)
    return what ? [{ what, figure }] : []
  })
}

/** The share of a stage in what all stages have in common is seldom whole, though the whole is. */
function countedBy({
  value: { answer, split },
}: PlacedIndicator): 'number' | 'problems' | undefined {
  if (answer?.kind === 'problems') return 'problems'
  return answer?.kind === 'number' && answer.type === 'integer' && !split ? 'number' : undefined
}

function samplesIn({ legible }: LintedChecklist): Counted[] {
  return indicatorsIn(legible).flatMap(({ value: { answer }, path }) => {
    if (answer?.kind !== 'survey' || !answer.minSample) return []
    const figure = { value: answer.minSample, path: [...path, 'answer', 'minSample'] }
    return withVariants(figure).map((one) => ({ what: 'sample' as const, figure: one }))
  })
}
