import type { ChecklistRule } from '../rule.ts'
import { weightsIn } from '../split.ts'

/** A stage that counts for nothing, or for less, has no share. */
export const splitWeightNotPositive: ChecklistRule<'split-weight-not-positive'> = {
  id: 'split-weight-not-positive',
  severity: 'error',
  check: ({ legible }) =>
    weightsIn(legible).flatMap(({ stage, value: { value }, path }) =>
      value !== undefined && value <= 0
        ? [{ path: [...path, 'value'], params: { stage, value } }]
        : [],
    ),
}
