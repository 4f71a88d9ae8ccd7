import { suggester } from '../../checklist/suggest.ts'
import { indicatorsById } from '../conclusion.ts'
import { namedByRules } from '../named-indicators.ts'
import type { ChecklistRule } from '../rule.ts'

/** A conclusion can only be drawn from indicators the checklist has. */
export const conclusionNamesNothing: ChecklistRule<'conclusion-names-nothing'> = {
  id: 'conclusion-names-nothing',
  severity: 'error',
  firm: true,
  check: ({ legible, isUnsure }) => {
    if (isUnsure(['sections', '*', 'indicators', '*', 'id'])) return []
    const indicators = indicatorsById(legible)
    const suggest = suggester([...indicators.keys()])
    return namedByRules(legible)
      .filter(({ id }) => !indicators.has(id))
      .map(({ id, path }) => {
        return { path, params: { seen: id, suggestion: suggest(id) ?? '' } }
      })
  },
}
