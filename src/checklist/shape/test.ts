import * as v from 'valibot'
import { mapping } from './mapping.ts'
import { stages } from '../stage.ts'
import { id, oneOf, text } from './scalars.ts'

/** Answers and facts are written as in a file of answers; what they must look like depends on the checklist. */
const anything = v.record(v.string(), v.unknown())

/** The author's own case: with these answers the checklist must conclude this. Run by `zicha validate`. */
export const checklistTest = mapping('test', {
  name: text,
  stages: v.optional(v.pipe(v.array(oneOf(stages)), v.minLength(1, 'empty-list'))),
  honours: v.optional(v.array(id), []),
  facts: v.optional(anything, {}),
  answers: v.optional(anything, {}),
  expect: mapping('expect', {
    conclusion: v.optional(oneOf(['pass', 'fail', 'undecided', 'none'])),
    grade: v.optional(text),
    met: v.optional(v.array(text)),
    partly: v.optional(v.array(text)),
    unmet: v.optional(v.array(text)),
    notApplicable: v.optional(v.array(text)),
    undecided: v.optional(v.array(text)),
  }),
})
export type ChecklistTest = v.InferOutput<typeof checklistTest>
