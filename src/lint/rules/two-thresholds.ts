import { indicatorsIn, nameOf } from '../contents.ts'
import { thresholdsOf } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'

/** A number is held against exactly one of the comparisons. */
export const twoThresholds: ChecklistRule<'two-thresholds'> = {
  id: 'two-thresholds',
  severity: 'error',
  check: (file) =>
    indicatorsIn(file.legible).flatMap((indicator) => {
      const thresholds = thresholdsOf(file, indicator)
      const seen = thresholds.map(({ comparison }) => comparison)
      return thresholds.slice(1, 2).map(({ path }) => {
        return { path, part: 'key' as const, params: { indicator: nameOf(indicator.value), seen } }
      })
    }),
}
