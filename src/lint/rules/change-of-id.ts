import { entriesOf } from '../contents.ts'
import type { OverlayRule } from '../overlay-rule.ts'

/** Answers are kept under the id: with another one they would belong to nothing. */
export const changeOfId: OverlayRule<'change-of-id'> = {
  id: 'change-of-id',
  severity: 'error',
  firm: true,
  check: ({ legible }) =>
    entriesOf(legible.change)
      .filter(([, change]) => Object.hasOwn(change, 'id'))
      .map(([id]) => ({ path: ['change', id, 'id'], part: 'key', params: { id } })),
}
