import { suggester } from '../../checklist/suggest.ts'
import { indicatorsOf } from '../../checklist/walk.ts'
import { entriesOf } from '../contents.ts'
import { onSoundBase, type OverlayRule } from '../overlay-rule.ts'

/** Only what is there can be changed or waived. */
export const overlayUnknownIndicator: OverlayRule<'overlay-unknown-indicator'> = {
  id: 'overlay-unknown-indicator',
  severity: 'error',
  firm: true,
  check: onSoundBase<'overlay-unknown-indicator'>(({ legible }, { checklist }) => {
    const known = indicatorsOf(checklist).map(({ id }) => id)
    const suggest = suggester(known)
    return (['change', 'waive'] as const).flatMap((key) =>
      entriesOf<unknown>(legible[key])
        .filter(([seen]) => !known.includes(seen))
        .map(([seen]) => {
          const params = { seen, suggestion: suggest(seen) ?? '', base: legible.extends ?? '' }
          return { path: [key, seen], part: 'key' as const, params }
        }),
    )
  }),
}
