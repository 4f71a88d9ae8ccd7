import type { Checklist } from '../../checklist/shape/checklist.ts'
import { suggester } from '../../checklist/suggest.ts'
import { references, type Reference } from '../references.ts'
import type { Rule } from '../rule.ts'

/** One rule for each kind of reference: a name that is defined nowhere. */
export const unknownReferences = references.map(ruleFor)

function ruleFor({ definedIn, rule, uses }: Reference): Rule<Checklist> {
  return {
    id: rule,
    severity: 'error',
    firm: true,
    check: ({ legible, isUnsure }) => {
      const known = Object.keys(legible[definedIn] ?? {})
      const suggest = suggester(known)
      return uses(legible)
        .filter(
          ({ id }) => !Object.hasOwn(legible[definedIn] ?? {}, id) && !isUnsure([definedIn, id]),
        )
        .map(({ id, path }) => {
          return { path, params: { seen: id, suggestion: suggest(id) ?? '', known } }
        })
    },
  }
}
