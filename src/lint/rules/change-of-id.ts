import { entriesOf } from '../contents.ts'
import type { OverlayRule } from '../overlay-rule.ts'

/** Answers are kept under the id: with another one they would belong to nothing. */
export const changeOfId: OverlayRule<'change-of-id'> = {
  id: 'change-of-id',
  severity: 'error',
  firm: true,
  check: ({ legible }) =>
    entriesOf(legible.change).flatMap(([id, change]) => {
      const params = { id }
      const removed = Array.isArray(change['remove']) ? change['remove'].indexOf('id') : -1
      return [
        ...(Object.hasOwn(change, 'id')
          ? [{ path: ['change', id, 'id'], part: 'key' as const, params }]
          : []),
        ...(removed < 0 ? [] : [{ path: ['change', id, 'remove', removed], params }]),
      ]
    }),
}
