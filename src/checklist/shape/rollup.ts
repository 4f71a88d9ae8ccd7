import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { condition } from './condition.ts'
import { figures } from './figure.ts'
import { id, text } from './scalars.ts'

/**
 * In a county's checklist: the figure that many schools' records come to. `of` names the schools' checklist,
 * `where` chooses schools by the columns of the roster.
 */
export const rollup = mapping('rollup', {
  of: v.pipe(text, v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9._-]+$/, 'bad-reference')),
  indicator: v.optional(id),
  where: v.optional(condition),
  rules: v.pipe(
    v.array(
      v.variant('rule', [
        mapping('every-subject', { rule: v.literal('every-subject') }),
        mapping('share-of-subjects', { rule: v.literal('share-of-subjects'), atLeast: figures }),
        mapping('sum', { rule: v.literal('sum') }),
        mapping('dispersion', {
          rule: v.literal('dispersion'),
          /** Each indicator on its own, or the mean of all. */
          judge: v.picklist(['each', 'mean'], 'not-one-of'),
          of: v.optional(v.array(id)),
          atMost: figures,
        }),
      ]),
    ),
    v.minLength(1, 'empty-list'),
  ),
})
export type Rollup = v.InferOutput<typeof rollup>
