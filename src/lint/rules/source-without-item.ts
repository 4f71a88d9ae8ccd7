import type { ChecklistRule } from '../rule.ts'
import { sourcesIn } from '../sources.ts'

/** Whoever is sure can say which article it is. */
export const sourceWithoutItem: ChecklistRule<'source-without-item'> = {
  id: 'source-without-item',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    sourcesIn(legible)
      .filter(({ value }) => value.certainty === 'high' && value.ref !== undefined)
      .filter(({ value, path }) => value.item === undefined && !isUnsure([...path, 'item']))
      .map(({ path }) => ({ path: [...path, 'certainty'], params: {} })),
}
