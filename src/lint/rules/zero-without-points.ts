import { indicatorsIn, nameOf, sectionsIn } from '../contents.ts'
import { countedIn } from '../points.ts'
import type { ChecklistRule } from '../rule.ts'

/** A veto that takes all points of its section needs some there. */
export const zeroWithoutPoints: ChecklistRule<'zero-without-points'> = {
  id: 'zero-without-points',
  severity: 'warning',
  check: ({ legible, isUnsure }) => {
    const pointed = countedIn(legible).filter(
      ({ value, path }) => value.points !== undefined || isUnsure([...path, 'points']),
    )
    return sectionsIn(legible).flatMap(({ value: section, path: within }) => {
      const hasPoints = pointed.some(({ path }) => within.every((step, n) => path[n] === step))
      if (hasPoints) return []
      return indicatorsIn({ sections: [{ ...section, sections: [] }] })
        .filter(({ value }) => value.veto?.effect === 'zero')
        .map(({ value, path }) => {
          const own = [...within, ...path.slice(2)]
          const params = { indicator: nameOf(value), section: section.id ?? section.title ?? '' }
          return { path: [...own, 'veto', 'effect'], params }
        })
    })
  },
}
