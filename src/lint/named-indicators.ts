import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Path } from '../checklist/yaml/node.ts'

/** An indicator named by its id somewhere outside itself. */
export interface Naming {
  id: string
  path: Path
  part?: 'key'
}

/** The indicators that conclusion rules name. */
export function namedByRules({ conclusion }: Legible<Checklist>): Naming[] {
  const rules = typeof conclusion === 'object' ? (conclusion.rules ?? []) : []
  return rules.flatMap((rule, n) =>
    rule && 'of' in rule ? listed(rule.of, ['conclusion', 'rules', n, 'of']) : [],
  )
}

/** The indicators that the author's own tests answer or expect something of; `R1/primary` names R1. */
export function namedByTests({ tests }: Legible<Checklist>): Naming[] {
  return (tests ?? []).flatMap((test, n) => {
    const path = ['tests', n]
    const answered = Object.keys(test?.answers ?? {}).map((id): Naming => {
      return { id, path: [...path, 'answers', id], part: 'key' }
    })
    const expected = Object.entries(test?.expect ?? {}).flatMap(([key, value]) =>
      Array.isArray(value) ? listed(value, [...path, 'expect', key]) : [],
    )
    return [...answered, ...expected]
  })
}

function listed(ids: readonly unknown[] | undefined, path: Path): Naming[] {
  return (ids ?? []).flatMap((id, n) =>
    typeof id === 'string' ? [{ id: id.split('/', 1)[0]!, path: [...path, n] }] : [],
  )
}
