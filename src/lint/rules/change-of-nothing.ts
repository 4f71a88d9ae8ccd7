import { mergeValue } from '../../checklist/overlay/merge.ts'
import { indicatorNodes, mapIn, sectionNodes } from '../../checklist/overlay/tree.ts'
import { toPlain } from '../../checklist/yaml/plain.ts'
import type { YamlNode } from '../../checklist/yaml/node.ts'
import { onSoundBase, type OverlayRule } from '../overlay-rule.ts'

/** A change after which everything is as before: the base has moved on, or it was meant for something else. */
export const changeOfNothing: OverlayRule<'change-of-nothing'> = {
  id: 'change-of-nothing',
  severity: 'warning',
  check: onSoundBase<'change-of-nothing'>(({ legible, root }, { tree }) => {
    const nodes = new Map([...sectionNodes(tree), ...indicatorNodes(tree)])
    return (mapIn(root, 'change')?.entries ?? []).flatMap((entry) => {
      const before = nodes.get(entry.key)
      if (!before || textOf(mergeValue(before, entry)) !== textOf(before)) return []
      const params = { id: entry.key, base: legible.extends ?? '' }
      return [{ path: ['change', entry.key], part: 'key' as const, params }]
    })
  }),
}

function textOf(node: YamlNode): string {
  return JSON.stringify(toPlain(node))
}
