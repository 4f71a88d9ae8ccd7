import { indicatorsIn, nameOf } from '../contents.ts'
import { thresholdsOf } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'
import { askedStages } from '../stages.ts'

/** A table by stage needs a figure for every stage in which the indicator is asked, else that stage stays undecided. */
export const missingStageFigure: ChecklistRule<'missing-stage-figure'> = {
  id: 'missing-stage-figure',
  severity: 'error',
  check: (file) => {
    const { legible, isUnsure } = file
    if (isUnsure(['stages'])) return []
    return indicatorsIn(legible).flatMap((indicator) => {
      if (isUnsure([...indicator.path, 'stages'])) return []
      const asked = askedStages(legible, indicator.value)
      return thresholdsOf(file, indicator).flatMap(({ comparison, path, table }) => {
        const stages = asked.filter(
          (stage) => table && !table.includes(stage) && !isUnsure([...path, stage]),
        )
        if (stages.length === 0) return []
        return [
          { path, part: 'key', params: { indicator: nameOf(indicator.value), comparison, stages } },
        ]
      })
    })
  },
}
