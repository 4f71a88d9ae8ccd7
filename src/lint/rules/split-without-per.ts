import { nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'
import { sharedIndicators } from '../split.ts'

/** What is shared out is judged in each stage, so the indicator has to be. */
export const splitWithoutPer: ChecklistRule<'split-without-per'> = {
  id: 'split-without-per',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    sharedIndicators(legible).flatMap(({ value, path }) =>
      value.per === undefined && !isUnsure([...path, 'per'])
        ? [{ path: [...path, 'split'], params: { indicator: nameOf(value) } }]
        : [],
    ),
}
