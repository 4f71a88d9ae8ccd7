import type { Legible } from '../checklist/legible.ts'
import type { Path } from '../checklist/yaml/node.ts'
import type { Placed } from './contents.ts'

/** Every mapping at or below `from` that is wanted, each before those within it; `key` is what it stands under. */
export function collect<Value>(
  from: unknown,
  path: Path,
  isWanted: (mapping: object, key: string | number | undefined) => boolean,
): Placed<Value>[] {
  const found: Placed<Value>[] = []
  // Walked with one path for all: most of what is passed is not wanted.
  const own = [...path]
  const visitAt = (key: string | number, value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    own.push(key)
    visit(value)
    own.pop()
  }
  const visit = (value: object) => {
    if (Array.isArray(value)) {
      value.forEach((item, n) => visitAt(n, item))
      return
    }
    if (isWanted(value, own.at(-1))) found.push({ value: value as Legible<Value>, path: [...own] })
    for (const [key, item] of Object.entries(value)) visitAt(key, item)
  }
  if (typeof from === 'object' && from !== null) visit(from)
  return found
}
