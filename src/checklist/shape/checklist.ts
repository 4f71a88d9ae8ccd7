import * as v from 'valibot'
import { stages } from '../stage.ts'
import { conclusion } from './conclusion.ts'
import { deadlineClass } from './deadline.ts'
import { decimal, id, mapOf, natural, oneOf, text, year } from './scalars.ts'
import { indicator } from './indicator.ts'

export const subjectKinds = ['school', 'county', 'bureau'] as const

const fact = v.strictObject({
  title: text,
  look: v.optional(text),
  unit: v.optional(text),
  type: oneOf(['integer', 'number', 'boolean']),
  min: v.optional(decimal),
  max: v.optional(decimal),
  per: v.optional(oneOf(['stage'])),
})
export type FactSpec = v.InferOutput<typeof fact>

export const outcomesOfLevels = ['met', 'partly', 'unmet'] as const

const level = v.strictObject({
  title: v.optional(text),
  share: decimal,
  outcome: oneOf(outcomesOfLevels),
})

const sourceEntry = v.strictObject({
  title: text,
  number: v.optional(text),
  issuer: v.optional(text),
  year: v.optional(year),
  locality: v.optional(text),
})

const section = v.strictObject({
  id,
  title: text,
  indicators: v.pipe(v.array(indicator), v.minLength(1, 'empty-list')),
})
export type Section = v.InferOutput<typeof section>

/** One edition of one assessment system for one kind of subject (清单). */
export const checklist = v.strictObject({
  format: v.literal('zicha/checklist@1', 'wrong-format'),
  id,
  edition: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/, 'bad-edition')),
  title: text,
  system: v.strictObject({ id, title: text }),
  subject: oneOf(subjectKinds),
  locality: v.optional(text),
  about: v.optional(text),
  stages: v.optional(v.pipe(v.array(oneOf(stages)), v.minLength(1, 'empty-list'))),
  declares: v.optional(
    v.strictObject({ indicators: v.optional(natural), sections: v.optional(natural) }),
  ),
  sources: v.optional(mapOf(sourceEntry), {}),
  owners: v.optional(mapOf(text), {}),
  places: v.optional(mapOf(text), {}),
  deadlines: v.optional(mapOf(deadlineClass), {}),
  facts: v.optional(mapOf(fact), {}),
  scales: v.optional(mapOf(v.record(text, level)), {}),
  sections: v.pipe(v.array(section), v.minLength(1, 'empty-list')),
  conclusion,
})
export type Checklist = v.InferOutput<typeof checklist>
