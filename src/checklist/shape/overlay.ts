import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { deadlineClass } from './deadline.ts'
import { source } from './figure.ts'
import { fact, honour, part, scale, sourceEntry } from './checklist.ts'
import { edition, id, mapOf, text } from './scalars.ts'
import { split } from './split.ts'
import { translations } from './translations.ts'

/** Any keys of an indicator or a section: merged into what the overlay extends, and checked once merged. */
const change = v.pipe(
  v.record(v.string(), v.unknown()),
  v.metadata({ keysOf: ['indicator', 'removal'] }),
)

/** A whole indicator, checked where it is added. */
const addition = v.pipe(v.record(v.string(), v.unknown()), v.metadata({ keysOf: ['indicator'] }))

/** What a place leaves out, with its reason. */
const waiver = mapping('waiver', { reason: text, source: v.optional(source) })

/** A local change of a checklist or of another overlay (地方细则: 省 → 市 → 县). */
export const overlay = mapping('overlay', {
  format: v.literal('zicha/overlay@1', 'wrong-format'),
  id,
  edition,
  title: text,
  extends: v.pipe(text, v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9._-]+$/, 'bad-reference')),
  locality: v.optional(text),
  about: v.optional(text),
  sources: v.optional(mapOf(sourceEntry), {}),
  owners: v.optional(mapOf(text), {}),
  places: v.optional(mapOf(text), {}),
  deadlines: v.optional(mapOf(deadlineClass), {}),
  facts: v.optional(mapOf(fact), {}),
  split: v.optional(split),
  scales: v.optional(mapOf(scale), {}),
  honours: v.optional(mapOf(honour), {}),
  parts: v.optional(mapOf(part), {}),
  change: v.optional(mapOf(change), {}),
  add: v.optional(v.array(mapping('addition', { section: id, indicator: addition })), []),
  waive: v.optional(mapOf(waiver), {}),
  conclusion: v.optional(v.unknown()),
  translations: v.optional(translations),
})
export type Overlay = v.InferOutput<typeof overlay>
