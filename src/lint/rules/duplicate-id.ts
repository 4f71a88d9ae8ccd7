import { locate } from '../../checklist/yaml/plain.ts'
import type { Path } from '../../checklist/yaml/node.ts'
import { indicatorsIn, sectionsIn } from '../contents.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** Sections and indicators share one set of ids. Case counts for nothing: ids are typed by hand and become file names. */
export const duplicateId: ChecklistRule<'duplicate-id'> = {
  id: 'duplicate-id',
  severity: 'error',
  firm: true,
  check: (file) => {
    const first = new Map<string, { id: string; path: Path }>()
    return idsIn(file).flatMap(({ id, path }) => {
      const before = first.get(id.toLowerCase())
      if (!before) first.set(id.toLowerCase(), { id, path })
      if (!before) return []
      const { line } = locate(file.root, before.path).start
      return [{ path, params: { id, first: before.id, line } }]
    })
  },
}

function idsIn({ legible }: LintedChecklist): { id: string; path: Path }[] {
  const sections = sectionsIn(legible).map(({ value, path }) => {
    return { id: value.id, path: [...path, 'id'] }
  })
  const indicators = indicatorsIn(legible).map(({ value, path }) => {
    return { id: value.id, path: [...path, 'id'] }
  })
  return [...sections, ...indicators].flatMap(({ id, path }) =>
    id === undefined ? [] : [{ id, path }],
  )
}
