import * as v from 'valibot'
import { label } from './conclusion.ts'
import { mapping } from './mapping.ts'
import { mapOf, text } from './scalars.ts'

/** The words of one thing in other languages, by two-letter codes. What judges is never translated. */
function inLanguages<Words extends v.GenericSchema>(words: Words) {
  return v.record(v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'bad-language')), words)
}

const titles = v.optional(mapOf(text))

const factWords = mapping('factTranslation', {
  title: v.optional(text),
  look: v.optional(text),
  unit: v.optional(text),
  options: titles,
})

/** Of a checklist or an overlay: its own words, and those of everything that is defined at its top. */
export const translations = inLanguages(
  mapping('translation', {
    title: v.optional(text),
    about: v.optional(text),
    owners: titles,
    places: titles,
    facts: v.optional(mapOf(factWords)),
    scales: v.optional(mapOf(v.record(text, text))),
    honours: titles,
    parts: titles,
    label: v.optional(label),
  }),
)
export type Translations = v.InferOutput<typeof translations>

export const sectionTranslations = inLanguages(
  mapping('sectionTranslation', { title: v.optional(text) }),
)
export type SectionTranslations = v.InferOutput<typeof sectionTranslations>

const answerWords = mapping('answerTranslation', {
  unit: v.optional(text),
  items: titles,
  inputs: v.optional(
    mapOf(mapping('inputTranslation', { title: v.optional(text), unit: v.optional(text) })),
  ),
  of: v.optional(text),
  agree: v.optional(text),
  from: v.optional(text),
  what: v.optional(text),
})

/** `evidence`: the titles in the order of the list. */
export const indicatorTranslations = inLanguages(
  mapping('indicatorTranslation', {
    title: v.optional(text),
    look: v.optional(text),
    remedy: v.optional(text),
    evidence: v.optional(v.array(text)),
    veto: v.optional(text),
    answer: v.optional(answerWords),
  }),
)
