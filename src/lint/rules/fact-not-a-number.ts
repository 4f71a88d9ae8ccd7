import { factUsed } from '../references.ts'
import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Only numbers can be divided by. */
export const factNotANumber: ChecklistRule<'fact-not-a-number'> = {
  id: 'fact-not-a-number',
  severity: 'error',
  check: ({ legible }) =>
    indicatorsIn(legible)
      .flatMap(factUsed)
      .filter(({ id }) => legible.facts?.[id]?.type === 'boolean')
      .map(({ id, path }) => ({ path, params: { fact: id } })),
}
