import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Source } from '../checklist/shape/figure.ts'
import type { Path } from '../checklist/yaml/node.ts'
import type { Placed } from './contents.ts'

/** Everything a checklist cites: whatever is written under a key `source`. */
export function sourcesIn(checklist: Legible<Checklist>): Placed<Source>[] {
  return Object.entries(checklist).flatMap(([key, value]) => collect(value, [key]))
}

function collect(value: unknown, path: Path): Placed<Source>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Array.isArray(value)
    ? value.flatMap((item, n) => collect(item, [...path, n]))
    : Object.entries(value).flatMap(([key, item]) => collect(item, [...path, key]))
  const isSource = path.at(-1) === 'source' && ('certainty' in value || 'ref' in value)
  return isSource ? [{ value: value as Legible<Source>, path }, ...inner] : inner
}
