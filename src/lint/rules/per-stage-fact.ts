import { factsNamed } from '../conditions.ts'
import { factUsed } from '../references.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A fact given per stage has no value for an indicator asked once for all stages: it would stay undecided. */
export const perStageFact: ChecklistRule<'per-stage-fact'> = {
  id: 'per-stage-fact',
  severity: 'error',
  check: ({ legible, isUnsure }) => {
    const divisors = indicatorsIn(legible).flatMap((indicator) =>
      factUsed(indicator).map((use) => ({ ...use, indicator })),
    )
    return [...divisors, ...factsNamed(legible)].flatMap(({ id, path, indicator }) => {
      if (!indicator || legible.facts?.[id]?.per !== 'stage') return []
      const { value } = indicator
      if (value.per !== undefined || isUnsure([...indicator.path, 'per'])) return []
      return [{ path, params: { fact: id, indicator: nameOf(value) } }]
    })
  },
}
