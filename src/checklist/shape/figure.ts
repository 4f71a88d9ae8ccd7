import * as v from 'valibot'
import { stages, type Stage } from '../stage.ts'
import { decimal, id, oneOf, text } from './scalars.ts'

/**
 * How sure a figure is: `high` national document or official press text seen, or reproduced; `medium` seen once,
 * or an unauthenticated copy; `low` secondary or from memory; `local` valid where it was issued; `default` ours.
 */
export const certainties = ['high', 'medium', 'low', 'local', 'default'] as const
export type Certainty = (typeof certainties)[number]

/** Where a requirement or a figure comes from; `ref` names an entry of `sources`. */
export const source = v.strictObject({
  ref: v.optional(id),
  item: v.optional(text),
  certainty: oneOf(certainties),
})
export type Source = v.InferOutput<typeof source>

/** A number that decides something, with its own source. */
export const figure = v.strictObject({ value: decimal, source: v.optional(source) })
export type Figure = v.InferOutput<typeof figure>

const byStage = v.record(v.picklist(stages, 'not-one-of'), figure)

/** One figure for all, or one per stage. */
export const figures = v.lazy((input) =>
  typeof input === 'object' && input !== null && !('value' in input) ? byStage : figure,
) as unknown as v.GenericSchema<unknown, Figures>
export type Figures = Figure | Partial<Record<Stage, Figure>>

export function isFigure(figures: Figures): figures is Figure {
  return 'value' in figures
}

/** The figure that applies to a stage, if there is one. */
export function figureFor(figures: Figures, stage: Stage | undefined): Figure | undefined {
  if (isFigure(figures)) return figures
  return stage === undefined ? undefined : figures[stage]
}

/** What a measured value is held against; exactly one of the three (a lint rule checks it). */
export const thresholdEntries = {
  atLeast: v.optional(figures),
  atMost: v.optional(figures),
  equals: v.optional(figures),
}

export const comparisons = ['atLeast', 'atMost', 'equals'] as const
export type Comparison = (typeof comparisons)[number]
export type Thresholds = { [C in Comparison]?: Figures | undefined }

export interface Threshold {
  comparison: Comparison
  figure: Figure
}

export function thresholdFor(spec: Thresholds, stage: Stage | undefined): Threshold | undefined {
  for (const comparison of comparisons) {
    const figure = spec[comparison] && figureFor(spec[comparison], stage)
    if (figure) return { comparison, figure }
  }
  return undefined
}

/** Thresholds are inclusive; the tolerance absorbs binary rounding only. */
export const tolerance = 1e-9

export function holds(value: number, { comparison, figure }: Threshold): boolean {
  if (comparison === 'atLeast') return value + tolerance >= figure.value
  if (comparison === 'atMost') return value - tolerance <= figure.value
  return Math.abs(value - figure.value) <= tolerance
}
