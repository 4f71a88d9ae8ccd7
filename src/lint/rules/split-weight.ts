import { nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'
import { sharedIndicators } from '../split.ts'
import { askedStages } from '../stages.ts'

/** Every stage in which a shared indicator is judged needs its weight. */
export const splitWeight: ChecklistRule<'split-weight'> = {
  id: 'split-weight',
  severity: 'error',
  check: ({ legible, isUnsure }) => {
    if (isUnsure(['stages'])) return []
    const { split } = legible
    const has = (stage: string) =>
      (split?.weights && Object.hasOwn(split.weights, stage)) ||
      isUnsure(['split', 'weights', stage])
    return sharedIndicators(legible).flatMap(({ value, path }) => {
      if (isUnsure([...path, 'stages'])) return []
      const stages = askedStages(legible, value).filter((stage) => !has(stage))
      if (stages.length === 0) return []
      const declared = split !== undefined || isUnsure(['split'])
      return [{ path: [...path, 'split'], params: { indicator: nameOf(value), stages, declared } }]
    })
  },
}
