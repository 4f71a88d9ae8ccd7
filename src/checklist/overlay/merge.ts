import { comparisons } from '../shape/figure.ts'
import { isStage } from '../stage.ts'
import type { MapEntry, MapNode, SequenceNode, YamlNode } from '../yaml/node.ts'
import { entryOf, relocate, removedBy, textIn, without, withoutRemoval } from './tree.ts'

/**
 * One value of an overlay laid over the one it changes: maps merge, everything else replaces, and a list under `remove`
 * takes keys out of the map it stands in; one that is written beside it is then replaced as a whole. What is taken over
 * inside a changed map stands at `over`'s key, so that a mistake the change causes there is found in the overlay.
 */
export function mergeValue(base: YamlNode, over: MapEntry): YamlNode {
  if (base.kind !== 'map' || over.value.kind !== 'map') return over.value
  return areAlternatives(over.key, base, over.value)
    ? over.value
    : mergeMaps(base, over, over.value)
}

function mergeMaps(base: MapNode, { keySpan }: MapEntry, written: MapNode): MapNode {
  const over = withoutRemoval(written)
  const kept = without(base, [...removedBy(written), ...outdated(base, over)]).entries.map(
    (entry): MapEntry => {
      const own = entryOf(over, entry.key)
      return own
        ? { ...own, value: mergeValue(entry.value, own) }
        : {
            key: entry.key,
            keySpan,
            value: relocate(entry.value, keySpan),
            takenOver: true,
          }
    },
  )
  const added = over.entries.filter(({ key }) => !kept.some((entry) => entry.key === key))
  return { kind: 'map', entries: [...kept, ...added], span: over.span }
}

/** Another number is not what the document cited for the old one says. */
function outdated(base: MapNode, over: MapNode): string[] {
  return entryOf(base, 'value') && entryOf(over, 'value') && !entryOf(over, 'source')
    ? ['source']
    : []
}

/** Words that choose between shapes; with another word the old keys mean nothing. */
const choices = ['kind', 'class', 'rule']

/** Two maps that are different things: another kind of answer, or one figure for all and a table of them by stage. */
function areAlternatives(key: string, base: MapNode, over: MapNode): boolean {
  const chosen = choices.some((word) => {
    const own = textIn(over, word)
    return own !== undefined && own !== textIn(base, word)
  })
  const isFigure = (comparisons as readonly string[]).includes(key)
  return chosen || (isFigure && isTable(base) !== isTable(over))
}

function isTable({ entries }: MapNode): boolean {
  return entries.length > 0 && entries.every(({ key }) => isStage(key))
}

/** Entries of one map over those of another, each replaced as a whole. */
export function mergeDefinitions(base: MapNode | undefined, over: MapNode): MapNode {
  const inherited = base ? base.entries.filter(({ key }) => !entryOf(over, key)) : []
  return { ...over, entries: [...inherited, ...over.entries] }
}

export function appended(base: SequenceNode | undefined, items: readonly YamlNode[]): SequenceNode {
  const { span } = base ?? items[0]!
  return { kind: 'sequence', items: [...(base?.items ?? []), ...items], span }
}
