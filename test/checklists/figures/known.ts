import type { Certainty } from '../../../src/checklist/shape/figure.ts'
import type { Stage } from '../../../src/checklist/stage.ts'

/**
 * One figure that decides something: whose it is, for which stage, under which condition in place of the usual one, how
 * it is held against what is found, and how sure it is. `rollup` is the limit of the dispersion that may supply the
 * answer, `within` so many months, `weight` what one pupil of a stage counts when shared resources are split.
 */
export interface KnownFigure {
  checklist: string
  /** An indicator, the conclusion, or the split. */
  of: string
  stage?: Stage
  when?: string
  as: 'atLeast' | 'atMost' | 'equals' | 'rollup' | 'met' | 'rest' | 'within' | 'weight'
  value: number
  certainty: Exclude<Certainty, 'default'>
}

type More = Partial<Pick<KnownFigure, 'stage' | 'when' | 'certainty'>>
export type Row = readonly [of: string, as: KnownFigure['as'], value: number, more?: More]

/** The rows of one checklist; of high certainty where they do not say otherwise. */
export function rows(checklist: string, given: readonly Row[]): KnownFigure[] {
  return given.map(([of, as, value, more]) => ({
    checklist,
    of,
    as,
    value,
    certainty: 'high',
    ...more,
  }))
}

/** One figure for primary schools, one for junior ones. */
export function both(
  of: string,
  as: KnownFigure['as'],
  primary: number,
  junior: number,
  more: More = {},
): Row[] {
  return [
    [of, as, primary, { stage: 'primary', ...more }],
    [of, as, junior, { stage: 'junior', ...more }],
  ]
}
