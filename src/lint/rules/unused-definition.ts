import { suggester } from '../../checklist/suggest.ts'
import { references } from '../references.ts'
import type { ChecklistRule } from '../rule.ts'

/** Something defined that nobody names: often the other half of a misspelt name. */
export const unusedDefinition: ChecklistRule<'unused-definition'> = {
  id: 'unused-definition',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    references.flatMap(({ definedIn, uses, mentions, usedIn }) => {
      if (usedIn.some(isUnsure)) return []
      const definitions = legible[definedIn] ?? {}
      const defined = Object.keys(definitions)
      const suggest = suggester(defined)
      // A misspelt name is reported where it stands; what it most likely means is not unused.
      const meant = (id: string) => (Object.hasOwn(definitions, id) ? id : (suggest(id) ?? id))
      const named = [...uses(legible), ...(mentions?.(legible) ?? [])]
      const used = new Set([...new Set(named.map(({ id }) => id))].map(meant))
      return defined
        .filter((id) => !used.has(id))
        .map((id) => {
          return { path: [definedIn, id], part: 'key' as const, params: { key: definedIn, id } }
        })
    }),
}
