import {
  entryOf,
  indicatorNodes,
  mapIn,
  removedBy,
  sectionNodes,
} from '../../checklist/overlay/tree.ts'
import type { MapNode, Path, YamlNode } from '../../checklist/yaml/node.ts'
import { onSoundBase, type OverlayRule } from '../overlay-rule.ts'

/** Only what the base says there can be removed. */
export const removeOfNothing: OverlayRule<'remove-of-nothing'> = {
  id: 'remove-of-nothing',
  severity: 'error',
  firm: true,
  check: onSoundBase<'remove-of-nothing'>(({ legible, root }, { tree }) => {
    const changed = new Map([...sectionNodes(tree), ...indicatorNodes(tree)])
    return (mapIn(root, 'change')?.entries ?? []).flatMap(({ key, value }) => {
      const before = changed.get(key)
      if (!before) return []
      return absentIn(before, value, ['change', key]).map(({ seen, known, path }) => {
        return { path, params: { seen, known, base: legible.extends ?? '' } }
      })
    })
  }),
}

interface Absent {
  seen: string
  known: readonly string[]
  path: Path
}

function absentIn(base: MapNode, change: YamlNode, path: Path): Absent[] {
  if (change.kind !== 'map') return []
  const known = base.entries.map(({ key }) => key)
  const own = removedBy(change).flatMap((seen, n) =>
    known.includes(seen) ? [] : [{ seen, known, path: [...path, 'remove', n] }],
  )
  const below = change.entries.flatMap(({ key, value }) => {
    const inner = entryOf(base, key)?.value
    return inner?.kind === 'map' ? absentIn(inner, value, [...path, key]) : []
  })
  return [...own, ...below]
}
