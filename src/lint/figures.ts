import type { Legible } from '../checklist/legible.ts'
import {
  comparisons,
  type Comparison,
  type Figure,
  type Thresholds,
} from '../checklist/shape/figure.ts'
import { isStage, type Stage } from '../checklist/stage.ts'
import type { Path } from '../checklist/yaml/node.ts'
import { indicatorsIn, type Placed, type PlacedIndicator } from './contents.ts'
import { once } from './once.ts'
import type { LintedChecklist } from './rule.ts'

/** One side of a comparison as written: a single figure, or a table by stage. */
export interface WrittenThreshold {
  comparison: Comparison
  path: Path
  /** Absent where no table is written. */
  table: readonly Stage[] | undefined
  figures: readonly Placed<Figure>[]
}

/** The thresholds of an indicator, also those of which little could be read. */
export function thresholdsOf(
  file: LintedChecklist,
  indicator: PlacedIndicator,
): readonly WrittenThreshold[] {
  return thresholdsIn(file)(indicator)
}

const thresholdsIn = once((file: LintedChecklist) =>
  once((indicator: PlacedIndicator) => written(file, indicator)),
)

function written(
  { isUnsure }: LintedChecklist,
  { value, path }: PlacedIndicator,
): WrittenThreshold[] {
  if (!value.answer) return []
  const answer = value.answer as Legible<Thresholds>
  return comparisons.flatMap((comparison): WrittenThreshold[] => {
    const threshold = answer[comparison]
    const own = [...path, 'answer', comparison]
    if (!threshold)
      return isUnsure(own) ? [{ comparison, path: own, table: undefined, figures: [] }] : []
    const keys = Object.keys(threshold)
    if (!keys.every(isStage) || isUnsure([...own, 'value'])) {
      const figure = { value: threshold as Legible<Figure>, path: own }
      return [{ comparison, path: own, table: undefined, figures: [figure] }]
    }
    const figures = keys.flatMap((stage) => {
      const figure = (threshold as Legible<Record<Stage, Figure>>)[stage]
      return figure ? [{ value: figure, path: [...own, stage] }] : []
    })
    return [{ comparison, path: own, table: keys, figures }]
  })
}

interface DecidingFigure {
  indicator: PlacedIndicator
  comparison: Comparison
  figure: Placed<Figure>
}

/** Every figure of a checklist that decides something, its variants too, with the indicator it stands in. */
export const figuresIn = once((file: LintedChecklist): readonly DecidingFigure[] =>
  indicatorsIn(file.legible).flatMap((indicator) =>
    thresholdsOf(file, indicator).flatMap(({ comparison, figures }) =>
      figures.flatMap((figure) =>
        withVariants(figure).map((one) => ({ indicator, comparison, figure: one })),
      ),
    ),
  ),
)

export function withVariants(figure: Placed<Figure>): Placed<Figure>[] {
  const variants = (figure.value.variants ?? []).flatMap((value, n) =>
    value ? [{ value, path: [...figure.path, 'variants', n] }] : [],
  )
  return [figure, ...variants]
}
