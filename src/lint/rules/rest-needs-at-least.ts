import { indicatorsById, rulesIn } from '../conclusion.ts'
import { thresholdsOf } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'

/** A floor is a share of a lower limit; whatever has none is below it as soon as it is missed. */
export const restNeedsAtLeast: ChecklistRule<'rest-needs-at-least'> = {
  id: 'rest-needs-at-least',
  severity: 'error',
  check: (file) => {
    const indicators = indicatorsById(file.legible)
    return rulesIn(file.legible, 'at-least').flatMap(({ value, path }) =>
      (value.rest ? (value.of ?? []) : []).flatMap((id, n) => {
        const indicator = indicators.get(id ?? '')
        const kind = indicator?.value.answer?.kind
        if (!indicator || kind === undefined) return []
        const measured = kind === 'number' || kind === 'ratio' || kind === 'formula'
        const hasFloor = thresholdsOf(file, indicator).some(
          ({ comparison }) => comparison === 'atLeast',
        )
        return measured && hasFloor
          ? []
          : [{ path: [...path, 'of', n], params: { indicator: id ?? '' } }]
      }),
    )
  },
}
