import { indicatorsById } from '../conclusion.ts'
import { indicatorsIn } from '../contents.ts'
import { namedByRules, namedByTests, type Naming } from '../named-indicators.ts'
import type { ChecklistRule } from '../rule.ts'

/** What is not in force is neither asked nor counted, so that nothing can rest on it. */
export const obsoleteInUse: ChecklistRule<'obsolete-in-use'> = {
  id: 'obsolete-in-use',
  severity: 'error',
  check: ({ legible }) => {
    const indicators = indicatorsById(legible)
    const crossWalks = indicatorsIn(legible).flatMap(({ value: { alsoSatisfies }, path }) =>
      (alsoSatisfies ?? []).flatMap((one, n): Naming[] =>
        one?.checklist !== undefined && one.checklist === legible.id && one.indicator !== undefined
          ? [{ id: one.indicator, path: [...path, 'alsoSatisfies', n, 'indicator'] }]
          : [],
      ),
    )
    const all = [...namedByRules(legible), ...namedByTests(legible), ...crossWalks]
    return all.flatMap(({ id, ...place }) => {
      const status = indicators.get(id)?.value.status
      return status ? [{ ...place, params: { seen: id, status } }] : []
    })
  },
}
