import type { MapEntry, MapNode, SequenceNode, Span, YamlNode } from '../yaml/node.ts'

/** The same tree as if all of it stood at one place: what a file takes over from another one is its own business there. */
export function relocate<Node extends YamlNode>(node: Node, span: Span): Node
export function relocate(node: YamlNode, span: Span): YamlNode {
  switch (node.kind) {
    case 'scalar':
      return { kind: 'scalar', text: node.text, plain: node.plain, span }
    case 'empty':
      return { kind: 'empty', span }
    case 'sequence':
      return { kind: 'sequence', items: node.items.map((item) => relocate(item, span)), span }
    case 'map': {
      const entries = node.entries.map(({ key, value }) => {
        return { key, keySpan: span, value: relocate(value, span) }
      })
      return { kind: 'map', entries, span }
    }
  }
}

export function entryOf({ entries }: MapNode, key: string): MapEntry | undefined {
  return entries.find((entry) => entry.key === key)
}

/** The map with these entries in the place of those of the same keys, and the new ones behind. */
export function withEntries(map: MapNode, added: readonly MapEntry[]): MapNode {
  const keys = new Set(added.map(({ key }) => key))
  return { ...map, entries: [...map.entries.filter(({ key }) => !keys.has(key)), ...added] }
}

export function without(map: MapNode, keys: readonly string[]): MapNode {
  return { ...map, entries: map.entries.filter(({ key }) => !keys.includes(key)) }
}

export function mapIn(map: MapNode, key: string): MapNode | undefined {
  const value = entryOf(map, key)?.value
  return value?.kind === 'map' ? value : undefined
}

export function sequenceIn(map: MapNode, key: string): SequenceNode | undefined {
  const value = entryOf(map, key)?.value
  return value?.kind === 'sequence' ? value : undefined
}

export function textIn(map: MapNode, key: string): string | undefined {
  const value = entryOf(map, key)?.value
  return value?.kind === 'scalar' ? value.text : undefined
}

/** The keys that a map inside a change takes out of what it changes; `remove` with anything but a list is a key as any other. */
export function removedBy(change: MapNode): string[] {
  const items = sequenceIn(change, 'remove')?.items ?? []
  return items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
}

/** A map inside a change without what it says of removal. */
export function withoutRemoval(change: MapNode): MapNode {
  return sequenceIn(change, 'remove') ? without(change, ['remove']) : change
}

/** The sections of a checklist's tree by id, whatever else is wrong with it. */
export function sectionNodes(tree: MapNode): Map<string, MapNode> {
  const sections = (sequenceIn(tree, 'sections')?.items ?? []).flatMap((item) =>
    item.kind === 'map' ? [item] : [],
  )
  return new Map(
    sections.flatMap((section) => {
      const id = textIn(section, 'id')
      return [...(id === undefined ? [] : [[id, section] as const]), ...sectionNodes(section)]
    }),
  )
}

/** The indicators of a checklist's tree by id, whatever else is wrong with it. */
export function indicatorNodes(tree: MapNode): Map<string, MapNode> {
  const own = (sequenceIn(tree, 'indicators')?.items ?? []).flatMap((item) => {
    const id = item.kind === 'map' ? textIn(item, 'id') : undefined
    return item.kind === 'map' && id !== undefined ? [[id, item] as const] : []
  })
  const below = (sequenceIn(tree, 'sections')?.items ?? []).flatMap((item) =>
    item.kind === 'map' ? [...indicatorNodes(item)] : [],
  )
  return new Map([...own, ...below])
}
