import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { stages, type Stage } from '../stage.ts'
import { source } from './figure.ts'
import type { Overlaid } from './overlaid.ts'
import { decimal, id } from './scalars.ts'

/** How much one pupil of a stage counts. */
const weight = mapping('weight', { value: decimal, source: v.optional(source) }, 'figure')
export type Weight = v.InferOutput<typeof weight> & Overlaid

/**
 * How the stages of a nine-year or complete school share what the whole school has (共用资源的分摊): by a fact given
 * per stage, such as its pupils, each pupil counting as much as the weight of the stage says.
 */
export const split = mapping('split', {
  by: id,
  weights: v.record(v.picklist(stages, 'not-one-of'), weight),
}) as v.GenericSchema<unknown, Split>

export interface Split {
  by: string
  weights: Partial<Record<Stage, Weight>>
}
