import { indicatorsOf, sectionsOf } from '../../checklist/walk.ts'
import { onSoundBase, type OverlayRule } from '../overlay-rule.ts'

/** What an overlay adds needs an id of its own, in whatever case; what is there already is changed. */
export const addExistingId: OverlayRule<'add-existing-id'> = {
  id: 'add-existing-id',
  severity: 'error',
  firm: true,
  check: onSoundBase<'add-existing-id'>(({ legible }, { checklist }) => {
    const indicators = new Set(indicatorsOf(checklist).map(({ id }) => id.toLowerCase()))
    const taken = new Set([
      ...indicators,
      ...sectionsOf(checklist).map(({ id }) => id.toLowerCase()),
    ])
    return (legible.add ?? []).flatMap((added, n) => {
      const id = added?.indicator?.['id']
      if (typeof id !== 'string') return []
      const isTaken = taken.has(id.toLowerCase())
      taken.add(id.toLowerCase())
      const params = { id, changeable: indicators.has(id.toLowerCase()) }
      return isTaken ? [{ path: ['add', n, 'indicator', 'id'], params }] : []
    })
  }),
}
