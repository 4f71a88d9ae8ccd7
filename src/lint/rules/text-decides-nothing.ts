import type { Legible } from '../../checklist/legible.ts'
import type { Indicator } from '../../checklist/shape/indicator.ts'
import { indicatorsById } from '../conclusion.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import { namedByRules } from '../named-indicators.ts'
import type { ChecklistRule } from '../rule.ts'

const deciding = ['veto', 'prerequisite', 'points', 'bonus', 'deduct'] as const

/** A text is recorded and never judged: whatever hangs on its outcome would never come about. */
export const textDecidesNothing: ChecklistRule<'text-decides-nothing'> = {
  id: 'text-decides-nothing',
  severity: 'error',
  check: ({ legible }) => {
    const indicators = indicatorsById(legible)
    const named = namedByRules(legible).flatMap(({ id, path }) => {
      const indicator = indicators.get(id)?.value
      return isText(indicator)
        ? [{ path, params: { indicator: nameOf(indicator), key: 'of' } }]
        : []
    })
    const own = indicatorsIn(legible)
      .filter(({ value }) => isText(value))
      .flatMap(({ value, path }) =>
        deciding
          .filter((key) => value[key])
          .map((key) => {
            return {
              path: [...path, key],
              part: 'key' as const,
              params: { indicator: nameOf(value), key },
            }
          }),
      )
    return [...named, ...own]
  },
}

function isText(indicator: Legible<Indicator> | undefined): indicator is Legible<Indicator> {
  return indicator?.answer?.kind === 'text'
}
