import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { stages } from '../stage.ts'
import { reportTexts } from './report-texts.ts'
import { civilDate, id, mapOf, natural, oneOf, text } from './scalars.ts'

/** The code printed on forms and in problem numbers; it is a file name too. */
export const code = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/, 'bad-code'))

const term = mapping('term', { title: text, from: civilDate, to: civilDate })
export type Term = v.InferOutput<typeof term>

export const ruleLevels = ['error', 'warning', 'off'] as const
export type RuleLevel = (typeof ruleLevels)[number]

/** A bureau (教育局) answers what is asked of it and of its county. */
export const workspaceKinds = ['school', 'bureau'] as const
export type WorkspaceKind = (typeof workspaceKinds)[number]

/** Whether the clock of limited deadlines runs on or stands still in the school's holidays (寒暑假停算). */
export const holidayHabits = ['count', 'stop'] as const

/** `zicha.yaml`: who is assessed, by whom, and when. */
export const workspace = mapping('workspace', {
  format: v.literal('zicha/workspace@1', 'wrong-format'),
  kind: v.optional(oneOf(workspaceKinds), 'school'),
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
  /** How many days before a visit each step has to be done; what is absent follows the tool's own plan. */
  planning: v.optional(
    mapping('planning', {
      selfCheck: v.optional(natural),
      rectify: v.optional(natural),
      verify: v.optional(natural),
      file: v.optional(natural),
    }),
    {},
  ),
  schoolHolidays: v.optional(oneOf(holidayHabits), 'count'),
  /** A file of the workspace with the working days of a place or of a year to come. */
  calendar: v.optional(text),
  /** After how many days overdue each step is due; what is absent follows the tool's own. */
  escalation: v.optional(
    mapping('escalation', {
      remind: v.optional(natural),
      talk: v.optional(natural),
      circular: v.optional(natural),
    }),
    {},
  ),
  /** Titles the school holds, by the id a checklist gives them; `until` is the last day, inclusive. */
  honours: v.optional(v.array(mapping('heldHonour', { id, until: v.optional(civilDate) })), []),
  report: v.optional(reportTexts, {}),
  /** How strictly `zicha validate` takes each of its warnings here. */
  lint: v.optional(mapping('lint', { rules: v.optional(mapOf(oneOf(ruleLevels)), {}) })),
})
export type Workspace = v.InferOutput<typeof workspace>
