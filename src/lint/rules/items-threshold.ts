import { entriesOf, indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** k of n needs a whole k from 1 to n. */
export const itemsThreshold: ChecklistRule<'items-threshold'> = {
  id: 'items-threshold',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value: { answer }, path }) => {
      const own = [...path, 'answer']
      if (answer?.kind !== 'items' || isUnsure([...own, 'items'])) return []
      const need = answer.atLeast?.value
      const of = entriesOf(answer.items).length
      if (need === undefined || of === 0 || (Number.isInteger(need) && need >= 1 && need <= of))
        return []
      return [{ path: [...own, 'atLeast', 'value'], params: { need, of } }]
    }),
}
