import { factUsed } from '../references.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A fact given per stage has no value for an indicator asked once for all stages: it would stay undecided. */
export const perStageFact: ChecklistRule<'per-stage-fact'> = {
  id: 'per-stage-fact',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible)
      .filter(({ value, path }) => value.per === undefined && !isUnsure([...path, 'per']))
      .flatMap((indicator) =>
        factUsed(indicator)
          .filter(({ id }) => legible.facts?.[id]?.per === 'stage')
          .map(({ id, path }) => {
            return { path, params: { fact: id, indicator: nameOf(indicator.value) } }
          }),
      ),
}
