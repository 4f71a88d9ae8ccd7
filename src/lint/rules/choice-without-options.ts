import { entriesOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Nothing could ever be answered. */
export const choiceWithoutOptions: ChecklistRule<'choice-without-options'> = {
  id: 'choice-without-options',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    entriesOf(legible.facts)
      .filter(([id, { type, options }]) => {
        const hasNone = Object.keys(options ?? {}).length === 0
        return type === 'choice' && hasNone && !isUnsure(['facts', id, 'options'])
      })
      .map(([id]) => ({ path: ['facts', id], part: 'key' as const, params: { fact: id } })),
}
