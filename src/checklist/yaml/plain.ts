import type { Path, Span, YamlNode } from './node.ts'

/** The values alone: null-prototype objects, arrays, texts, and null where nothing is written. */
export function toPlain(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.text
    case 'empty':
      return null
    case 'sequence':
      return node.items.map(toPlain)
    case 'map': {
      const plain: Record<string, unknown> = Object.create(null)
      for (const { key, value } of node.entries) plain[key] = toPlain(value)
      return plain
    }
  }
}

/**
 * Where the value at `path` stands, or with `part: 'key'` the key it stands under. A path that does
 * not exist gives its deepest existing ancestor; an item of a sequence has no key of its own and
 * gives the item.
 */
export function locate(root: YamlNode, path: Path, part: 'key' | 'value' = 'value'): Span {
  let node = root
  let keySpan: Span | undefined
  for (const step of path) {
    if (node.kind === 'map') {
      const entry = node.entries.find(({ key }) => key === step)
      if (!entry) break
      node = entry.value
      keySpan = entry.keySpan
    } else {
      const item = node.kind === 'sequence' ? node.items[Number(step)] : undefined
      if (!item) break
      node = item
      keySpan = undefined
    }
  }
  return part === 'key' && keySpan ? keySpan : node.span
}

/** The value at `path`; undefined where there is none. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  return path.reduce<YamlNode | undefined>((node, step) => {
    if (node?.kind === 'map') return node.entries.find(({ key }) => key === step)?.value
    return node?.kind === 'sequence' ? node.items[Number(step)] : undefined
  }, root)
}
