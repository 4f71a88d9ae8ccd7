import { checkCondition } from '../../checklist/condition/check.ts'
import { possible } from '../../checklist/condition/possible.ts'
import { rosterColumns } from '../../checklist/roster.ts'
import { expressionOf } from '../conditions.ts'
import { rollupsIn } from '../rollups.ts'
import type { ChecklistRule } from '../rule.ts'

/** No line of a roster makes it true. */
export const whereNeverHolds: ChecklistRule<'where-never-holds'> = {
  id: 'where-never-holds',
  severity: 'error',
  check: ({ legible }) =>
    rollupsIn(legible).flatMap(({ value: { where }, path }) => {
      const expression = where === undefined ? undefined : expressionOf(where)
      if (!expression || checkCondition(where!, rosterColumns, [], 'bool').length > 0) return []
      return possible(expression, rosterColumns) === 'never'
        ? [{ path: [...path, 'where'], params: { condition: where! } }]
        : []
    }),
}
