import * as v from 'valibot'
import { either, mapping } from './mapping.ts'
import { stages, type Stage } from '../stage.ts'
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

const school = mapping('school', {
  name: text,
  code,
  stages: v.pipe(v.array(oneOf(stages)), v.minLength(1, 'empty-list')),
})

/** It answers for all stages of its county, so it has none of its own to name. */
const bureau = mapping('bureau', {
  name: text,
  code,
  stages: v.optional(
    v.pipe(
      v.unknown(),
      v.check(() => false, 'stages-of-bureau'),
      v.transform((): undefined => undefined),
    ),
  ),
})

const format = v.literal('zicha/workspace@1', 'wrong-format')

/** What a workspace says whosesoever it is. */
const common = {
  checklists: v.optional(v.array(id), []),
  people: v.optional(v.array(mapping('person', { name: text, post: v.optional(text) })), []),
  /** What a checklist's owners are called here. */
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
  /** Titles the subject holds, by the id a checklist gives them; `until` is the last day, inclusive. */
  honours: v.optional(v.array(mapping('heldHonour', { id, until: v.optional(civilDate) })), []),
  report: v.optional(reportTexts, {}),
  /** How strictly `zicha validate` takes each of its warnings here. */
  lint: v.optional(mapping('lint', { rules: v.optional(mapOf(oneOf(ruleLevels)), {}) })),
}

const schoolWorkspace = mapping('workspace', {
  format,
  kind: v.optional(oneOf(['school']), 'school'),
  subject: school,
  ...common,
})

const bureauWorkspace = v.pipe(
  v.strictObject({ format, kind: oneOf(['bureau']), subject: bureau, ...common }),
  v.metadata({ keysOf: ['workspace'] }),
)

/** For a kind that there is not: it is told which there are. */
const someWorkspace = mapping('workspace', {
  format,
  kind: oneOf(workspaceKinds),
  subject: school,
  ...common,
})

/** `zicha.yaml`: who is assessed, by whom, and when. A school has stages, a bureau has not. */
export const workspace: v.GenericSchema<unknown, Workspace> = either(
  [bureauWorkspace, schoolWorkspace],
  (input) => {
    const kind =
      typeof input === 'object' && input !== null ? (input as { kind?: unknown }).kind : undefined
    if (kind === 'bureau') return bureauWorkspace
    const isSchool = kind === undefined || kind === 'school'
    return isSchool ? schoolWorkspace : (someWorkspace as unknown as typeof schoolWorkspace)
  },
)

/** `subject.stages` is there for a school, and only for a school. */
export interface Workspace extends Omit<v.InferOutput<typeof schoolWorkspace>, 'kind' | 'subject'> {
  kind: WorkspaceKind
  subject: { name: string; code: string; stages?: Stage[] | undefined }
}

/** The stages whose questions are asked: a school's own; of a county, all that a checklist knows. */
export function stagesOf({ subject }: Pick<Workspace, 'subject'>): readonly Stage[] {
  return subject.stages ?? stages
}
