import { comparisons } from '../../checklist/shape/figure.ts'
import { nodeAt } from '../../checklist/yaml/plain.ts'
import { indicatorsIn, nameOf, type PlacedIndicator } from '../contents.ts'
import { thresholdsOf } from '../figures.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** A number is held against exactly one of the comparisons. */
export const twoThresholds: ChecklistRule<'two-thresholds'> = {
  id: 'two-thresholds',
  severity: 'error',
  check: (file) =>
    indicatorsIn(file.legible).flatMap((indicator) => {
      const thresholds = thresholdsOf(file, indicator)
      const seen = thresholds.map(({ comparison }) => comparison)
      const ofBase = comparisonsOfBase(file, indicator)
      const own = thresholds.find(({ comparison }) => !ofBase.includes(comparison))
      return thresholds.slice(1, 2).map(({ path }) => {
        const params = { indicator: nameOf(indicator.value), seen, ofBase }
        return { path: own && ofBase.length > 0 ? own.path : path, part: 'key' as const, params }
      })
    }),
}

/** In an overlay: the comparisons that its base makes, and that it says nothing of. */
function comparisonsOfBase({ root }: LintedChecklist, { path }: PlacedIndicator): string[] {
  const answer = nodeAt(root, [...path, 'answer'])
  const entries = answer?.kind === 'map' ? answer.entries : []
  return entries
    .filter(({ key, takenOver }) => takenOver && comparisons.some((one) => one === key))
    .map(({ key }) => key)
}
