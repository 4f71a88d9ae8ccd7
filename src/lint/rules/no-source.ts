import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Where a question comes from should be said, even if it is our own. */
export const noSource: ChecklistRule<'no-source'> = {
  id: 'no-source',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible)
      .filter(({ value, path }) => value.source === undefined && !isUnsure([...path, 'source']))
      .map(({ value, path }) => ({ path: [...path, 'id'], params: { indicator: nameOf(value) } })),
}
