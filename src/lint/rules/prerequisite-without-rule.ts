import { rulesIn } from '../conclusion.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A prerequisite decides through the rule `prerequisites`; a conclusion without it passes in spite of it. */
export const prerequisiteWithoutRule: ChecklistRule<'prerequisite-without-rule'> = {
  id: 'prerequisite-without-rule',
  severity: 'warning',
  check: ({ legible, isUnsure }) => {
    const judges = typeof legible.conclusion === 'object' && !isUnsure(['conclusion', 'rules'])
    if (!judges || rulesIn(legible, 'prerequisites').length > 0) return []
    return indicatorsIn(legible)
      .filter(({ value: { prerequisite } }) => prerequisite)
      .map(({ value, path }) => {
        return {
          path: [...path, 'prerequisite'],
          part: 'key',
          params: { indicator: nameOf(value) },
        }
      })
  },
}
