import { factUsed } from '../references.ts'
import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Only numbers can be divided by. */
export const factNotANumber: ChecklistRule<'fact-not-a-number'> = {
  id: 'fact-not-a-number',
  severity: 'error',
  firm: true,
  check: ({ legible }) =>
    indicatorsIn(legible)
      .flatMap(factUsed)
      .filter(({ id }) => ['boolean', 'choice'].includes(legible.facts?.[id]?.type ?? ''))
      .map(({ id, path }) => ({ path, params: { fact: id } })),
}
