import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { stages } from '../stage.ts'
import { civilDate, id, mapOf, oneOf, text } from './scalars.ts'

/** The code printed on forms and in problem numbers; it is a file name too. */
export const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/, 'bad-code'))

const term = mapping('term', { title: text, from: civilDate, to: civilDate })
export type Term = v.InferOutput<typeof term>

export const ruleLevels = ['error', 'warning', 'off'] as const
export type RuleLevel = (typeof ruleLevels)[number]

/** `zicha.yaml`: who is assessed, by whom, and when. */
export const workspace = mapping('workspace', {
  format: v.literal('zicha/workspace@1', 'wrong-format'),
  kind: v.optional(oneOf(['school']), 'school'),
  subject: mapping('school', {
    name: text,
    code,
    stages: v.pipe(v.array(oneOf(stages)), v.minLength(1, 'empty-list')),
  }),
  checklists: v.optional(v.array(id), []),
  people: v.optional(v.array(mapping('person', { name: text, post: v.optional(text) })), []),
  /** What a checklist's owners are called in this school. */
  owners: v.optional(mapOf(text), {}),
  visits: v.optional(v.array(mapping('visit', { title: text, on: civilDate })), []),
  terms: v.optional(v.array(term), []),
  /** Titles the school holds, by the id a checklist gives them; `until` is the last day, inclusive. */
  honours: v.optional(v.array(mapping('heldHonour', { id, until: v.optional(civilDate) })), []),
  /** How strictly `zicha validate` takes each of its warnings here. */
  lint: v.optional(mapping('lint', { rules: v.optional(mapOf(oneOf(ruleLevels)), {}) })),
})
export type Workspace = v.InferOutput<typeof workspace>
