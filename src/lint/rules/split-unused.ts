import type { ChecklistRule } from '../rule.ts'
import { sharedIndicators } from '../split.ts'

/** It is said how to share out, and nothing is shared. */
export const splitUnused: ChecklistRule<'split-unused'> = {
  id: 'split-unused',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    legible.split && sharedIndicators(legible).length === 0 && !isUnsure(['sections'])
      ? [{ path: ['split'], part: 'key', params: {} }]
      : [],
}
