import { entriesOf } from '../contents.ts'
import type { OverlayRule } from '../overlay-rule.ts'

/** What is waived is not asked: whatever else an overlay says of it comes to nothing. */
export const changeOfWaived: OverlayRule<'change-of-waived'> = {
  id: 'change-of-waived',
  severity: 'warning',
  check: ({ legible }) =>
    entriesOf(legible.waive).flatMap(([id]) =>
      Object.hasOwn(legible.change ?? {}, id)
        ? [{ path: ['change', id], part: 'key' as const, params: { id } }]
        : [],
    ),
}
