import { indicatorsById, rulesIn } from '../conclusion.ts'
import type { ChecklistRule } from '../rule.ts'
import { askedStages, coveredStages } from '../stages.ts'

/** At least k of fewer than k. A conclusion is drawn per stage, and not every indicator is asked in each. */
export const impossibleCount: ChecklistRule<'impossible-count'> = {
  id: 'impossible-count',
  severity: 'error',
  check: ({ legible, isUnsure }) => {
    if (isUnsure(['stages']) || isUnsure(['sections', '*', 'indicators', '*', 'stages'])) return []
    const indicators = indicatorsById(legible)
    return rulesIn(legible, 'at-least').flatMap(({ value: { of, met }, path }) => {
      const named = [...new Set(of)].map((id) => indicators.get(id ?? '')?.value)
      if (met === undefined || named.includes(undefined)) return []
      const asked = named.map((indicator) => askedStages(legible, indicator!))
      const counts = coveredStages(legible).map((stage) => {
        return { stage, named: asked.filter((stages) => stages.includes(stage)).length }
      })
      const short = counts.find((count) => count.named < met)
      if (!short) return []
      const stage = named.length < met ? '' : short.stage
      return [
        {
          path: [...path, 'met'],
          params: { met, named: stage ? short.named : named.length, stage },
        },
      ]
    })
  },
}
