import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A bonus adds its points. */
export const bonusWithoutPoints: ChecklistRule<'bonus-without-points'> = {
  id: 'bonus-without-points',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible)
      .filter(({ value, path }) => {
        return value.bonus && value.points === undefined && !isUnsure([...path, 'points'])
      })
      .map(({ value, path }) => {
        return { path: [...path, 'bonus'], part: 'key', params: { indicator: nameOf(value) } }
      }),
}
