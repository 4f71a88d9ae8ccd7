import { isFigure, type Figure, type Figures } from '../../checklist/shape/figure.ts'
import type { Stage } from '../../checklist/stage.ts'
import { indicatorsIn, type Placed } from '../contents.ts'
import { figuresIn } from '../figures.ts'
import { rollupsIn } from '../rollups.ts'
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
      ...limitsOfRollups(file),
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

/** What the dispersion over many schools must keep to. */
function limitsOfRollups({ legible }: LintedChecklist): Placed<Figure>[] {
  return rollupsIn(legible).flatMap(({ value, path }) =>
    (value.rules ?? []).flatMap((rule, n): Placed<Figure>[] => {
      const limit = (rule as { atMost?: Figures } | undefined)?.atMost
      if (!limit) return []
      const own = [...path, 'rules', n, 'atMost']
      if (isFigure(limit)) return [{ value: limit, path: own }]
      return (Object.entries(limit) as [Stage, Figure | undefined][]).flatMap(([stage, figure]) =>
        figure ? [{ value: figure, path: [...own, stage] }] : [],
      )
    }),
  )
}
