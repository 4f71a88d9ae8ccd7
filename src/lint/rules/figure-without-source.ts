import type { Figure } from '../../checklist/shape/figure.ts'
import { indicatorsIn, type Placed } from '../contents.ts'
import { figuresIn } from '../figures.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'
import { weightsIn } from '../split.ts'

/** A number that decides something should say where it comes from. */
export const figureWithoutSource: ChecklistRule<'figure-without-source'> = {
  id: 'figure-without-source',
  severity: 'warning',
  check: (file) =>
    [
      ...figuresIn(file).map(({ figure }) => figure),
      ...smallestSamples(file),
      ...weightsIn(file.legible),
    ].flatMap(({ value: figure, path }) =>
      figure.value !== undefined && !figure.source && !file.isUnsure([...path, 'source'])
        ? [{ path: [...path, 'value'], params: { value: figure.value } }]
        : [],
    ),
}

/** Whether a survey counts at all hangs on them. */
function smallestSamples({ legible }: LintedChecklist): Placed<Figure>[] {
  return indicatorsIn(legible).flatMap(({ value: { answer }, path }) =>
    answer?.kind === 'survey' && answer.minSample
      ? [{ value: answer.minSample, path: [...path, 'answer', 'minSample'] }]
      : [],
  )
}
