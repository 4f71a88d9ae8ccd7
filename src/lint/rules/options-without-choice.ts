import { entriesOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Options that are never shown: a fact of another type was meant to be a choice, or they are left over. */
export const optionsWithoutChoice: ChecklistRule<'options-without-choice'> = {
  id: 'options-without-choice',
  severity: 'error',
  check: ({ legible }) =>
    entriesOf(legible.facts).flatMap(([id, { type, options }]) =>
      options && type !== undefined && type !== 'choice'
        ? [
            {
              path: ['facts', id, 'options'],
              part: 'key' as const,
              params: { fact: id, type },
            },
          ]
        : [],
    ),
}
