import { entriesOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A scale on which nobody can do well. */
export const scaleWithoutMet: ChecklistRule<'scale-without-met'> = {
  id: 'scale-without-met',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    entriesOf(legible.scales)
      .filter(([, levels]) => !entriesOf(levels).some(([, { outcome }]) => outcome === 'met'))
      .filter(([id]) => !isUnsure(['scales', id]))
      .map(([id]) => ({ path: ['scales', id], part: 'key', params: { id } })),
}
