import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { text } from './scalars.ts'

/** The same words in another language, by its two-letter code. */
export const translations = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'bad-language')),
  mapping('translation', {
    title: v.optional(text),
    look: v.optional(text),
    remedy: v.optional(text),
    about: v.optional(text),
  }),
)
export type Translations = v.InferOutput<typeof translations>
