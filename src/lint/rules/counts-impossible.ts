import { indicatorsById, rulesIn } from '../conclusion.ts'
import type { ChecklistRule } from '../rule.ts'
import { askedStages, coveredStages } from '../stages.ts'

/** A grade that takes more met indicators than are counted in some stage. */
export const countsImpossible: ChecklistRule<'counts-impossible'> = {
  id: 'counts-impossible',
  severity: 'error',
  check: ({ legible, isUnsure }) => {
    if (isUnsure(['stages']) || isUnsure(['sections'])) return []
    const counted = [...indicatorsById(legible)].filter(
      ([, { value }]) => value.status === undefined && value.answer?.kind !== 'text',
    )
    return rulesIn(legible, 'counts').flatMap(({ value: { of, grades }, path }) => {
      if (isUnsure([...path, 'of'])) return []
      const named = counted.filter(([id]) => of?.includes(id) ?? true)
      const asked = named.map(([, { value }]) => askedStages(legible, value))
      const counts = coveredStages(legible).map((stage) => {
        return { stage, named: asked.filter((stages) => stages.includes(stage)).length }
      })
      return (grades ?? []).flatMap((grade, n) => {
        const met = grade?.met ?? 0
        const short = counts.find((count) => count.named > 0 && count.named < met)
        if (named.length >= met && !short) return []
        const [stage, total] =
          named.length < met || !short ? ['', named.length] : [short.stage, short.named]
        return [
          {
            path: [...path, 'grades', n, 'met'],
            params: { label: grade?.label ?? '', met, named: total, stage },
          },
        ]
      })
    })
  },
}
