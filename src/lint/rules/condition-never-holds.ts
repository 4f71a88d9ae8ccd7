import { possible } from '../../checklist/condition/possible.ts'
import { soundConditionsIn } from '../conditions.ts'
import type { ChecklistRule } from '../rule.ts'

/** Nothing that may be entered makes it true: bounds, options and contradictions are looked at. */
export const conditionNeverHolds: ChecklistRule<'condition-never-holds'> = {
  id: 'condition-never-holds',
  severity: 'error',
  check: (file) =>
    soundConditionsIn(file)
      .filter(({ expression }) => possible(expression, file.legible.facts ?? {}) === 'never')
      .map(({ text, path }) => ({ path, params: { condition: text } })),
}
