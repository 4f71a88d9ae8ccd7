import { suggester } from '../../checklist/suggest.ts'
import { indicatorsById, rulesIn } from '../conclusion.ts'
import type { ChecklistRule } from '../rule.ts'

/** A conclusion can only be drawn from indicators the checklist has. */
export const conclusionNamesNothing: ChecklistRule<'conclusion-names-nothing'> = {
  id: 'conclusion-names-nothing',
  severity: 'error',
  check: ({ legible, isUnsure }) => {
    if (isUnsure(['sections', '*', 'indicators', '*', 'id'])) return []
    const indicators = indicatorsById(legible)
    const suggest = suggester([...indicators.keys()])
    return rulesIn(legible, 'at-least').flatMap(({ value, path }) =>
      (value.of ?? []).flatMap((seen, n) => {
        if (seen === undefined || indicators.has(seen)) return []
        return [{ path: [...path, 'of', n], params: { seen, suggestion: suggest(seen) ?? '' } }]
      }),
    )
  },
}
