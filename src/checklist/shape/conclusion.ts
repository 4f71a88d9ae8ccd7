import * as v from 'valibot'
import { either, mapping } from './mapping.ts'
import { figure, source } from './figure.ts'
import { decimal, id, natural, oneOf, text } from './scalars.ts'

/** What not-applicable does to a count: as many may miss as before, the count shrinks in proportion, or it counts as met. */
export const notApplicablePolicies = ['keep-misses', 'scale', 'counts-as-met'] as const

const common = { source: v.optional(source) }

/** Conclusion rules; each is judged by one file in scoring/rules. */
export const conclusionRule = v.variant('rule', [
  mapping('no-veto', { rule: v.literal('no-veto'), ...common }),
  mapping('at-least', {
    rule: v.literal('at-least'),
    of: v.pipe(v.array(id), v.minLength(1, 'empty-list')),
    met: natural,
    /** Every other one must reach this share of its own threshold. */
    rest: v.optional(mapping('rest', { share: decimal })),
    notApplicable: v.optional(oneOf(notApplicablePolicies), 'keep-misses'),
    ...common,
  }),
  /** Every indicator marked `prerequisite` is met; else the subject may not apply. */
  mapping('prerequisites', { rule: v.literal('prerequisites'), ...common }),
  /** All of the named indicators (without `of`: all active ones) are met. */
  mapping('all-met', { rule: v.literal('all-met'), of: v.optional(v.array(id)), ...common }),
  /** Points reached, of those that apply, scaled to the full score; parts may have floors of their own. */
  mapping('score', {
    rule: v.literal('score'),
    atLeast: figure,
    gates: v.optional(v.array(mapping('gate', { part: id, share: decimal })), []),
    ...common,
  }),
  /** A grade by points: the best one reached; below the last one the subject fails. */
  mapping('bands', {
    rule: v.literal('bands'),
    bands: v.pipe(
      v.array(mapping('band', { label: text, atLeast: decimal })),
      v.minLength(1, 'empty-list'),
    ),
    ...common,
  }),
  /** A grade by how many are met and how many only partly (33/3、31/5、29/7); any unmet one fails. */
  mapping('counts', {
    rule: v.literal('counts'),
    of: v.optional(v.array(id)),
    grades: v.pipe(
      v.array(mapping('grade', { label: text, met: natural, partly: natural })),
      v.minLength(1, 'empty-list'),
    ),
    ...common,
  }),
])
export type ConclusionRule = v.InferOutput<typeof conclusionRule>

/** What passing and failing are called. */
export const label = mapping('label', { pass: text, fail: text })

const judged = mapping('conclusion', {
  label,
  rules: v.pipe(v.array(conclusionRule), v.minLength(1, 'empty-list')),
})

const none = v.literal('none', 'not-one-of')

/** `none`: the system has no pass line, only problems are listed (只列问题). */
export const conclusion = either([judged, none], (raw) => (typeof raw === 'string' ? none : judged))
export type Conclusion = v.InferOutput<typeof conclusion>
