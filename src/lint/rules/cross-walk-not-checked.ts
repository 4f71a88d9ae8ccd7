import { crossWalksIn, neighbourhood } from '../cross-walks.ts'
import type { ChecklistRule } from '../rule.ts'

/** A checklist that is neither built in nor among the files at hand is no mistake, but nothing was checked. */
export const crossWalkNotChecked: ChecklistRule<'cross-walk-not-checked'> = {
  id: 'cross-walk-not-checked',
  severity: 'info',
  check: (file) => {
    const peers = neighbourhood(file)
    if (!peers) return []
    return crossWalksIn(file.legible)
      .filter(({ checklist }) => peers(checklist) === undefined)
      .map(({ checklist, path }) => ({ path: [...path, 'checklist'], params: { checklist } }))
  },
}
