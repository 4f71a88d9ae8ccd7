import { crossWalksIn, isToItself } from '../cross-walks.ts'
import type { ChecklistRule } from '../rule.ts'

/** An indicator answers itself anyway. */
export const crossWalkToItself: ChecklistRule<'cross-walk-to-itself'> = {
  id: 'cross-walk-to-itself',
  severity: 'error',
  check: (file) =>
    crossWalksIn(file.legible)
      .filter((walk) => isToItself(file, walk))
      .map(({ from, path }) => ({ path: [...path, 'indicator'], params: { indicator: from } })),
}
