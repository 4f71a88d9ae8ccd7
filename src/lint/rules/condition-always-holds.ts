import { possible } from '../../checklist/condition/possible.ts'
import { soundConditionsIn } from '../conditions.ts'
import type { ChecklistRule } from '../rule.ts'

/** Nothing that may be entered makes it false. */
export const conditionAlwaysHolds: ChecklistRule<'condition-always-holds'> = {
  id: 'condition-always-holds',
  severity: 'warning',
  check: (file) =>
    soundConditionsIn(file)
      .filter(({ expression }) => possible(expression, file.legible.facts ?? {}) === 'always')
      .map(({ text, path }) => ({ path, params: { condition: text } })),
}
