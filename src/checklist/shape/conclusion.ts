import * as v from 'valibot'
import { source } from './figure.ts'
import { decimal, id, natural, oneOf, text } from './scalars.ts'

/** What not-applicable does to a count: as many may miss as before, the count shrinks in proportion, or it counts as met. */
export const notApplicablePolicies = ['keep-misses', 'scale', 'counts-as-met'] as const

const common = { source: v.optional(source) }

/** Conclusion rules; each is judged by one file in scoring/rules. */
export const conclusionRule = v.variant('rule', [
  v.strictObject({ rule: v.literal('no-veto'), ...common }),
  v.strictObject({
    rule: v.literal('at-least'),
    of: v.pipe(v.array(id), v.minLength(1, 'empty-list')),
    met: natural,
    /** Every other one must reach this share of its own threshold. */
    rest: v.optional(v.strictObject({ share: decimal })),
    notApplicable: v.optional(oneOf(notApplicablePolicies), 'keep-misses'),
    ...common,
  }),
])
export type ConclusionRule = v.InferOutput<typeof conclusionRule>

const judged = v.strictObject({
  label: v.strictObject({ pass: text, fail: text }),
  rules: v.pipe(v.array(conclusionRule), v.minLength(1, 'empty-list')),
})

/** `none`: the system has no pass line, only problems are listed (只列问题). */
export const conclusion = v.lazy((raw) =>
  typeof raw === 'string' ? v.literal('none', 'not-one-of') : judged,
) as unknown as v.GenericSchema<unknown, 'none' | v.InferOutput<typeof judged>>
export type Conclusion = v.InferOutput<typeof conclusion>
