import { rulesIn } from '../conclusion.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A veto decides through the rule `no-veto`; a conclusion without it passes in spite of the veto. */
export const vetoWithoutRule: ChecklistRule<'veto-without-rule'> = {
  id: 'veto-without-rule',
  severity: 'warning',
  check: ({ legible, isUnsure }) => {
    const judges = typeof legible.conclusion === 'object' && !isUnsure(['conclusion', 'rules'])
    if (!judges || rulesIn(legible, 'no-veto').length > 0) return []
    return indicatorsIn(legible)
      .filter(({ value: { veto } }) => veto?.effect === 'disqualify' || veto?.effect === 'revoke')
      .map(({ value, path }) => {
        return { path: [...path, 'veto'], part: 'key', params: { indicator: nameOf(value) } }
      })
  },
}
