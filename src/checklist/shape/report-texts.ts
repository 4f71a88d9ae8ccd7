import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { text } from './scalars.ts'

/** What the self-check report says in the school's own words; each line is a paragraph. */
export const reportTexts = mapping('reportTexts', {
  addressee: v.optional(text),
  overview: v.optional(text),
  organisation: v.optional(text),
  next: v.optional(text),
})
export type ReportTexts = v.InferOutput<typeof reportTexts>
export type ReportText = keyof ReportTexts

/** In the order of the report. */
export const reportTextNames = ['addressee', 'overview', 'organisation', 'next'] as const
