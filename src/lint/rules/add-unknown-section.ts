import { suggester } from '../../checklist/suggest.ts'
import { sectionsOf } from '../../checklist/walk.ts'
import { onSoundBase, type OverlayRule } from '../overlay-rule.ts'

/** An indicator is added to a section that is there. */
export const addUnknownSection: OverlayRule<'add-unknown-section'> = {
  id: 'add-unknown-section',
  severity: 'error',
  firm: true,
  check: onSoundBase<'add-unknown-section'>(({ legible }, { checklist }) => {
    const known = sectionsOf(checklist).map(({ id }) => id)
    const suggest = suggester(known)
    return (legible.add ?? []).flatMap((added, n) => {
      const seen = added?.section
      if (seen === undefined || known.includes(seen)) return []
      return [
        { path: ['add', n, 'section'], params: { seen, known, suggestion: suggest(seen) ?? '' } },
      ]
    })
  }),
}
