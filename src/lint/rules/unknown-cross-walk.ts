import { suggest } from '../../checklist/suggest.ts'
import { crossWalksIn, neighbourhood } from '../cross-walks.ts'
import type { ChecklistRule } from '../rule.ts'

/** A checklist that is known has the indicator that is named. A warning: which checklists are known depends on the folder. */
export const unknownCrossWalk: ChecklistRule<'unknown-cross-walk'> = {
  id: 'unknown-cross-walk',
  severity: 'warning',
  check: (file) => {
    const peers = neighbourhood(file)
    return crossWalksIn(file.legible).flatMap(({ checklist, indicator, path }) => {
      const known = peers?.(checklist)
      if (!known || known.has(indicator)) return []
      const suggestion = suggest(indicator, [...known.keys()]) ?? ''
      return [{ path: [...path, 'indicator'], params: { seen: indicator, checklist, suggestion } }]
    })
  },
}
