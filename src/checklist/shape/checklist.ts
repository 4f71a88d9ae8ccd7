import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { stages } from '../stage.ts'
import { conclusion } from './conclusion.ts'
import { deadlineClass } from './deadline.ts'
import { decimal, edition, id, mapOf, natural, oneOf, text, year } from './scalars.ts'
import { source } from './figure.ts'
import { indicator, type Indicator } from './indicator.ts'
import { split } from './split.ts'
import { overlaid, type EditionName, type Overlaid } from './overlaid.ts'
import { checklistTest } from './test.ts'
import { sectionTranslations, translations, type SectionTranslations } from './translations.ts'

export const subjectKinds = ['school', 'county', 'bureau'] as const

/** `choice`: one of named options, such as 城区、镇区、乡村. */
export const fact = overlaid(
  mapping('fact', {
    title: text,
    look: v.optional(text),
    unit: v.optional(text),
    type: oneOf(['integer', 'number', 'boolean', 'choice']),
    options: v.optional(mapOf(text)),
    min: v.optional(decimal),
    max: v.optional(decimal),
    per: v.optional(oneOf(['stage'])),
  }),
)
export type FactSpec = v.InferOutput<typeof fact>

export const outcomesOfLevels = ['met', 'partly', 'unmet'] as const

const level = overlaid(
  mapping('level', {
    title: v.optional(text),
    share: decimal,
    outcome: oneOf(outcomesOfLevels),
  }),
)
export const scale = v.record(text, level)

export const sourceEntry = mapping('document', {
  title: text,
  number: v.optional(text),
  issuer: v.optional(text),
  year: v.optional(year),
  locality: v.optional(text),
})

/** A title a school may hold, such as 心理健康教育特色学校; indicators may be exempt by it. */
export const honour = overlaid(mapping('honour', { title: text, source: v.optional(source) }))

/** A way of assessment with points of its own, such as 网络上传 70 分、实地考察 30 分. */
export const part = overlaid(mapping('part', { title: text, points: decimal }))

export interface Section extends Overlaid {
  id: string
  title: string
  /** What the document gives to the whole section; the linter recounts. */
  points?: number | undefined
  translations?: SectionTranslations | undefined
  indicators: Indicator[]
  sections: Section[]
}
type WrittenSection = v.GenericSchema<unknown, Section>

/** Sections may hold indicators, further sections, or both. */
const section: WrittenSection = mapping('section', {
  id,
  title: text,
  points: v.optional(decimal),
  translations: v.optional(sectionTranslations),
  indicators: v.optional(v.array(indicator), []),
  sections: v.optional(v.array(v.lazy(() => section)), []),
})

/** One edition of one assessment system for one kind of subject (清单). */
export const checklist = mapping('checklist', {
  format: v.literal('zicha/checklist@1', 'wrong-format'),
  id,
  edition,
  title: text,
  system: mapping('system', { id, title: text }),
  subject: oneOf(subjectKinds),
  locality: v.optional(text),
  about: v.optional(text),
  stages: v.optional(v.pipe(v.array(oneOf(stages)), v.minLength(1, 'empty-list'))),
  declares: v.optional(
    mapping('declares', {
      indicators: v.optional(natural),
      sections: v.optional(natural),
      points: v.optional(decimal),
    }),
  ),
  sources: v.optional(mapOf(sourceEntry), {}),
  owners: v.optional(mapOf(text), {}),
  places: v.optional(mapOf(text), {}),
  deadlines: v.optional(mapOf(deadlineClass), {}),
  facts: v.optional(mapOf(fact), {}),
  split: v.optional(split),
  scales: v.optional(mapOf(scale), {}),
  honours: v.optional(mapOf(honour), {}),
  parts: v.optional(mapOf(part), {}),
  sections: v.pipe(v.array(section), v.minLength(1, 'empty-list')),
  conclusion,
  translations: v.optional(translations),
  tests: v.optional(v.array(checklistTest), []),
})
/** `basedOn`: what it was laid over, the most general first; absent in a checklist of its own. */
export type Checklist = v.InferOutput<typeof checklist> & { basedOn?: readonly EditionName[] }
