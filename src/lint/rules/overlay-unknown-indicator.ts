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
    const known = {
      change: [...indicators, ...sectionsOf(checklist).map(({ id }) => id)],
      waive: indicators,
    }
    return (['change', 'waive'] as const).flatMap((key) => {
      const suggest = suggester(known[key])
      return entriesOf<unknown>(legible[key])
        .filter(([seen]) => !known[key].includes(seen))
        .map(([seen]) => {
          const params = { seen, suggestion: suggest(seen) ?? '', base: legible.extends ?? '' }
          return { path: [key, seen], part: 'key' as const, params }
        })
    })
  }),
}
