import { mapIn, removedBy, sectionNodes, withoutRemoval } from '../../checklist/overlay/tree.ts'
import { onSoundBase, type OverlayRule } from '../overlay-rule.ts'

const changeable = ['title', 'points', 'translations']

/** A section can be called otherwise and be worth more or less; what is in it is changed one by one. */
export const changeOfSection: OverlayRule<'change-of-section'> = {
  id: 'change-of-section',
  severity: 'error',
  firm: true,
  check: onSoundBase<'change-of-section'>(({ root }, { tree }) => {
    const sections = sectionNodes(tree)
    return (mapIn(root, 'change')?.entries ?? []).flatMap(({ key: id, value }) => {
      if (!sections.has(id) || value.kind !== 'map') return []
      const written = withoutRemoval(value).entries.map(({ key }) => {
        return { key, path: ['change', id, key], part: 'key' as const }
      })
      const removed = removedBy(value).map((key, n) => {
        return { key, path: ['change', id, 'remove', n], part: 'value' as const }
      })
      return [...written, ...removed]
        .filter(({ key }) => !changeable.includes(key))
        .map(({ key, ...place }) => ({ ...place, params: { id, key } }))
    })
  }),
}
