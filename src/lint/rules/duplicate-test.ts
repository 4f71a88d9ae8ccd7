import { locate } from '../../checklist/yaml/plain.ts'
import { sameTitle } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A test that fails is known by its name alone. */
export const duplicateTest: ChecklistRule<'duplicate-test'> = {
  id: 'duplicate-test',
  severity: 'warning',
  check: ({ legible, root }) => {
    const names = (legible.tests ?? []).map((test) => sameTitle(test?.name ?? ''))
    return (legible.tests ?? []).flatMap((test, n) => {
      const first = names.indexOf(names[n]!)
      if (test?.name === undefined || first === n) return []
      const { line } = locate(root, ['tests', first, 'name']).start
      return [{ path: ['tests', n, 'name'], params: { name: test.name, line } }]
    })
  },
}
