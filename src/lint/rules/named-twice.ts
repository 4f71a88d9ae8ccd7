import { namedByRules } from '../named-indicators.ts'
import type { ChecklistRule } from '../rule.ts'

/** An indicator counts once, however often a rule names it. */
export const namedTwice: ChecklistRule<'named-twice'> = {
  id: 'named-twice',
  severity: 'error',
  check: ({ legible }) => {
    const seen = new Set<string>()
    return namedByRules(legible).flatMap(({ id, path }) => {
      const inRule = JSON.stringify([...path.slice(0, -1), id])
      const isSecond = seen.has(inRule)
      seen.add(inRule)
      return isSecond ? [{ path, params: { seen: id } }] : []
    })
  },
}
