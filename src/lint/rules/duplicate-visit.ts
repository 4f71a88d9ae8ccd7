import { sameTitle } from '../contents.ts'
import type { WorkspaceRule } from '../rule.ts'

/** The same visit entered twice would be counted down twice. */
export const duplicateVisit: WorkspaceRule<'duplicate-visit'> = {
  id: 'duplicate-visit',
  severity: 'warning',
  check: ({ legible }) => {
    const keys = (legible.visits ?? []).map(
      (visit) => `${visit?.on} ${sameTitle(visit?.title ?? '')}`,
    )
    return (legible.visits ?? []).flatMap((visit, n) => {
      const { title, on } = visit ?? {}
      if (title === undefined || on === undefined || keys.indexOf(keys[n]!) === n) return []
      return [{ path: ['visits', n], params: { title, on } }]
    })
  },
}
