import type { MapEntry, MapNode, SequenceNode, YamlNode } from '../yaml/node.ts'
import { locate } from '../yaml/plain.ts'
import { appended, mergeDefinitions, mergeValue } from './merge.ts'
import { entryOf, mapIn, relocate, sequenceIn, textIn, withEntries, without } from './tree.ts'

/** What the base's document says of itself: counts and cases that need not hold of the local edition. */
const ofTheBaseAlone = ['declares', 'tests']

/** What an overlay simply says anew. */
const replaced = ['id', 'edition', 'title', 'locality', 'about', 'split', 'conclusion']

/** What is defined once at the top: an entry of the same name is replaced. */
export const definitions = [
  'sources',
  'owners',
  'places',
  'deadlines',
  'facts',
  'scales',
  'honours',
  'parts',
] as const

/**
 * The tree of the checklist that results when an overlay of the right shape is laid over its base. Positions are the
 * overlay's: what is taken over unchanged stands at `extends`, what stands inside a change at that change.
 */
export function layOver(base: MapNode, overlay: MapNode): MapNode {
  const inherited = relocate(base, locate(overlay, ['extends']))
  const own = replaced.flatMap((key) => entryOf(overlay, key) ?? [])
  const defined = definitions.flatMap((key): MapEntry[] => {
    const entry = entryOf(overlay, key)
    if (entry?.value.kind !== 'map') return []
    return [{ ...entry, value: mergeDefinitions(mapIn(inherited, key), entry.value) }]
  })
  const sections = sequenceIn(inherited, 'sections')
  const kept = withEntries(without(inherited, ofTheBaseAlone), [
    ...own,
    ...defined,
    ...translationsOf(inherited, overlay),
  ])
  if (!sections) return kept
  const value = changedSections(sections, changesIn(overlay))
  return {
    ...kept,
    entries: kept.entries.map((entry) => (entry.key === 'sections' ? { ...entry, value } : entry)),
    span: overlay.span,
  }
}

/** The base's title and what it says of itself are not the overlay's in any language; all other words are. */
function translationsOf(inherited: MapNode, overlay: MapNode): MapEntry[] {
  const base = entryOf(inherited, 'translations')
  const own = entryOf(overlay, 'translations')
  if (base?.value.kind !== 'map') return own ? [own] : []
  const entries = base.value.entries.map((entry) =>
    entry.value.kind === 'map'
      ? { ...entry, value: without(entry.value, ['title', 'about']) }
      : entry,
  )
  const value: MapNode = { ...base.value, entries }
  return [own ? { ...own, value: mergeValue(value, own) } : { ...base, value }]
}

interface Changes {
  /** By id of the section or indicator. */
  changes: ReadonlyMap<string, MapEntry>
  /** By id of the section. */
  added: ReadonlyMap<string, readonly YamlNode[]>
}

function changesIn(overlay: MapNode): Changes {
  const changes = new Map(
    (mapIn(overlay, 'change')?.entries ?? []).map((entry) => [entry.key, entry]),
  )
  const added = new Map<string, YamlNode[]>()
  for (const item of sequenceIn(overlay, 'add')?.items ?? []) {
    const section = item.kind === 'map' ? textIn(item, 'section') : undefined
    const indicator = item.kind === 'map' ? mapIn(item, 'indicator') : undefined
    if (section === undefined || !indicator) continue
    added.set(section, [...(added.get(section) ?? []), indicator])
  }
  return { changes, added }
}

function changedSections(sections: SequenceNode, changes: Changes): SequenceNode {
  return { ...sections, items: sections.items.map((section) => changedSection(section, changes)) }
}

function changedSection(section: YamlNode, changes: Changes): YamlNode {
  if (section.kind !== 'map') return section
  const indicators = sequenceIn(section, 'indicators')
  const within = sequenceIn(section, 'sections')
  const added = changes.added.get(textIn(section, 'id') ?? '') ?? []
  const items = (indicators?.items ?? []).map((item) => changed(item, changes))
  const entry = (key: string, value: YamlNode): MapEntry => ({ key, keySpan: section.span, value })
  return withEntries(changed(section, changes), [
    ...(items.length + added.length > 0
      ? [entry('indicators', appended(indicators && { ...indicators, items }, added))]
      : []),
    ...(within ? [entry('sections', changedSections(within, changes))] : []),
  ])
}

/** A section or an indicator with what a change says of it. */
function changed<Item extends YamlNode>(item: Item, { changes }: Changes): Item
function changed(item: YamlNode, { changes }: Changes): YamlNode {
  const change = item.kind === 'map' ? changes.get(textIn(item, 'id') ?? '') : undefined
  // An item of a list has no key of its own: what is missing in it is said at the change's.
  return change ? { ...mergeValue(item, change), span: change.keySpan } : item
}
