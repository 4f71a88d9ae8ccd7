import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Without an owner nobody is named who must mend a gap. */
export const noOwner: ChecklistRule<'no-owner'> = {
  id: 'no-owner',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible)
      .filter(({ value, path }) => value.owner === undefined && !isUnsure([...path, 'owner']))
      .map(({ value, path }) => ({ path: [...path, 'id'], params: { indicator: nameOf(value) } })),
}
