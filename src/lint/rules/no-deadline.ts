import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Without a deadline class no date can be given for a gap. */
export const noDeadline: ChecklistRule<'no-deadline'> = {
  id: 'no-deadline',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible)
      .filter(({ value, path }) => value.deadline === undefined && !isUnsure([...path, 'deadline']))
      .map(({ value, path }) => ({ path: [...path, 'id'], params: { indicator: nameOf(value) } })),
}
