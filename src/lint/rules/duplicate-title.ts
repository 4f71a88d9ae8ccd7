import { locate } from '../../checklist/yaml/plain.ts'
import type { Path } from '../../checklist/yaml/node.ts'
import { indicatorsIn, sameTitle } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Two indicators that a reader of the report cannot tell apart. */
export const duplicateTitle: ChecklistRule<'duplicate-title'> = {
  id: 'duplicate-title',
  severity: 'warning',
  check: ({ legible, root }) => {
    const first = new Map<string, Path>()
    return indicatorsIn(legible).flatMap(({ value: { title }, path }) => {
      if (title === undefined) return []
      const own = [...path, 'title']
      const before = first.get(sameTitle(title))
      if (!before) first.set(sameTitle(title), own)
      return before ? [{ path: own, params: { title, line: locate(root, before).start.line } }] : []
    })
  },
}
