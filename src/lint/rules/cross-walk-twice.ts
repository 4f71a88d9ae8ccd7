import { crossWalksIn } from '../cross-walks.ts'
import type { ChecklistRule } from '../rule.ts'

/** Of two lines about the same indicator only one can be meant. */
export const crossWalkTwice: ChecklistRule<'cross-walk-twice'> = {
  id: 'cross-walk-twice',
  severity: 'error',
  check: (file) => {
    const seen = new Set<string>()
    return crossWalksIn(file.legible).flatMap(({ from, checklist, indicator, path }) => {
      const key = JSON.stringify([from, checklist, indicator])
      const isSecond = seen.has(key)
      seen.add(key)
      return isSecond
        ? [{ path: [...path, 'indicator'], params: { from, checklist, indicator } }]
        : []
    })
  },
}
