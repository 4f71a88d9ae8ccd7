import * as v from 'valibot'
import { either, mapping } from './mapping.ts'
import { stages, type Stage } from '../stage.ts'
import { condition } from './condition.ts'
import type { Overlaid } from './overlaid.ts'
import { decimal, id, oneOf, text } from './scalars.ts'

/**
 * How sure a figure is: `high` national document or official press text seen, or reproduced; `medium` seen once,
 * or an unauthenticated copy; `low` secondary or from memory; `local` valid where it was issued; `default` ours.
 */
export const certainties = ['high', 'medium', 'low', 'local', 'default'] as const
export type Certainty = (typeof certainties)[number]

/** Where a requirement or a figure comes from; `ref` names an entry of `sources`. */
export const source = mapping('source', {
  ref: v.optional(id),
  item: v.optional(text),
  certainty: oneOf(certainties),
})
export type Source = v.InferOutput<typeof source>

/** Another number that applies instead where its condition holds; the first that holds is taken. */
const variant = mapping('variant', { when: condition, value: decimal, source: v.optional(source) })
export type Variant = v.InferOutput<typeof variant> & Overlaid

/** A number that decides something, with its own source. */
export const figure = mapping(
  'figure',
  { value: decimal, source: v.optional(source), variants: v.optional(v.array(variant)) },
  'figure',
)
export type Figure = v.InferOutput<typeof figure> & Overlaid

const byStage = v.record(v.picklist(stages, 'not-one-of'), figure)

/** One figure for all, or one per stage. */
export const figures = either([figure, byStage], (input) =>
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
  figure: AppliedFigure
}

/** The number that applies, and the condition of the variant it comes from. */
export interface AppliedFigure extends Overlaid {
  value: number
  source?: Source | undefined
  when?: string
}

/** Says whether a condition holds; undefined while a fact it needs is missing. */
export type Holds = (condition: string) => boolean | undefined

/** `unknown`: which number applies depends on a fact that is missing. Undefined: there is none for this stage. */
export function thresholdFor(
  spec: Thresholds,
  stage: Stage | undefined,
  holds: Holds,
): Threshold | 'unknown' | undefined {
  for (const comparison of comparisons) {
    const written = spec[comparison] && figureFor(spec[comparison], stage)
    const figure = written && applied(written, holds)
    if (figure) return figure === 'unknown' ? figure : { comparison, figure }
  }
  return undefined
}

/** The first variant whose condition holds, else the figure itself. A variant that might hold leaves it unknown. */
export function applied(figure: Figure, holds: Holds): AppliedFigure | 'unknown' {
  for (const variant of figure.variants ?? []) {
    const held = holds(variant.when)
    if (held === undefined) return 'unknown'
    if (held) return variant
  }
  const { value, source, overlaidBy } = figure
  return { value, source, ...(overlaidBy && { overlaidBy }) }
}

/** Thresholds are inclusive; the tolerance absorbs binary rounding only. */
export const tolerance = 1e-9

export function holds(value: number, { comparison, figure }: Threshold): boolean {
  if (comparison === 'atLeast') return value + tolerance >= figure.value
  if (comparison === 'atMost') return value - tolerance <= figure.value
  return Math.abs(value - figure.value) <= tolerance
}
