import { checkCondition } from '../../checklist/condition/check.ts'
import { rosterColumns } from '../../checklist/roster.ts'
import { findingOf } from '../conditions.ts'
import { rollupsIn } from '../rollups.ts'
import type { ChecklistRule } from '../rule.ts'

/** A condition over the roster that cannot be read, or names no column of it; at its place inside. */
export const badWhere: ChecklistRule<'bad-where'> = {
  id: 'bad-where',
  severity: 'error',
  firm: true,
  check: (file) =>
    rollupsIn(file.legible).flatMap(({ value: { where }, path }) => {
      if (where === undefined) return []
      const written = { text: where, path: [...path, 'where'], indicator: undefined }
      return checkCondition(where, rosterColumns, [], 'bool').map((problem) =>
        findingOf(file, written, problem),
      )
    }),
}
