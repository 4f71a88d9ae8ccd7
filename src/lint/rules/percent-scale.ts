import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

const scales: Readonly<Record<string, number>> = { '%': 100, '‰': 1000 }

/** A ratio in percent is multiplied by 100; otherwise 0.97 would be held against 95 and printed as 0.97%. */
export const percentScale: ChecklistRule<'percent-scale'> = {
  id: 'percent-scale',
  severity: 'error',
  check: ({ legible }) =>
    indicatorsIn(legible).flatMap(({ value: { answer }, path }) => {
      if (answer?.kind !== 'ratio') return []
      const { unit, per } = answer
      const expected = scales[unit?.normalize('NFKC') ?? '']
      return unit !== undefined && per !== undefined && expected !== undefined && per !== expected
        ? [{ path: [...path, 'answer', 'per'], params: { unit, per, expected } }]
        : []
    }),
}
