import * as v from 'valibot'
import { parseCivilDate } from '../../civil/date.ts'
import { stages } from '../stage.ts'
import { id, mapOf, oneOf, text } from './scalars.ts'

const date = v.pipe(
  v.string(),
  v.check((written) => parseCivilDate(written) !== undefined, 'bad-date'),
)

/** The code printed on forms and in problem numbers; it is a file name too. */
const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/, 'bad-code'))

const term = v.strictObject({ title: text, from: date, to: date })
export type Term = v.InferOutput<typeof term>

/** `zicha.yaml`: who is assessed, by whom, and when. */
export const workspace = v.strictObject({
  format: v.literal('zicha/workspace@1', 'wrong-format'),
  kind: v.optional(oneOf(['school']), 'school'),
  subject: v.strictObject({
    name: text,
    code,
    stages: v.pipe(v.array(oneOf(stages)), v.minLength(1, 'empty-list')),
  }),
  checklists: v.optional(v.array(id), []),
  people: v.optional(v.array(v.strictObject({ name: text, post: v.optional(text) })), []),
  /** What a checklist's owners are called in this school. */
  owners: v.optional(mapOf(text), {}),
  visits: v.optional(v.array(v.strictObject({ title: text, on: date })), []),
  terms: v.optional(v.array(term), []),
})
export type Workspace = v.InferOutput<typeof workspace>
