import { suggester } from '../../checklist/suggest.ts'
import { indicatorsOf, sectionsOf } from '../../checklist/walk.ts'
import { entriesOf } from '../contents.ts'
import { onSoundBase, type OverlayRule } from '../overlay-rule.ts'

/** Only what is there can be changed or waived: indicators, and sections as far as they can be changed. */
export const overlayUnknownIndicator: OverlayRule<'overlay-unknown-indicator'> = {
  id: 'overlay-unknown-indicator',
  severity: 'error',
  firm: true,
  check: onSoundBase<'overlay-unknown-indicator'>(({ legible }, { checklist }) => {
    const indicators = indicatorsOf(checklist).map(({ id }) => id)
    const sections = new Map(sectionsOf(checklist).map((section) => [section.id, section]))
    const known = {
      change: [...indicators, ...sections.keys()],
      waive: indicators,
    }
    return (['change', 'waive'] as const).flatMap((key) => {
      const suggest = suggester(known[key])
      return entriesOf<unknown>(legible[key])
        .filter(([seen]) => !known[key].includes(seen))
        .map(([seen]) => {
          const section = sections.get(seen)
          const within = section ? indicatorsOf({ sections: [section] }).map(({ id }) => id) : []
          const suggestion = section ? '' : (suggest(seen) ?? '')
          const base = legible.extends ?? ''
          const params = { seen, suggestion, base, isSection: section !== undefined, within }
          return { path: [key, seen], part: 'key' as const, params }
        })
    })
  }),
}
