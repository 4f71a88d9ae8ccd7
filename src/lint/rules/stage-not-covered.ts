import { isStage } from '../../checklist/stage.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import { thresholdsOf } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'
import { askedStages, coveredStages } from '../stages.ts'

/** A stage for which nothing is ever asked: the checklist does not have it, or the indicator leaves it out. */
export const stageNotCovered: ChecklistRule<'stage-not-covered'> = {
  id: 'stage-not-covered',
  severity: 'error',
  check: (file) => {
    const { legible, isUnsure } = file
    if (isUnsure(['stages'])) return []
    return indicatorsIn(legible).flatMap((indicator) => {
      if (isUnsure([...indicator.path, 'stages'])) return []
      const covered = coveredStages(legible)
      const asked = askedStages(legible, indicator.value)
      const name = nameOf(indicator.value)
      const named = (indicator.value.stages ?? []).flatMap((stage, n) =>
        stage && !covered.includes(stage)
          ? [
              {
                path: [...indicator.path, 'stages', n],
                params: { indicator: name, stage, covered },
              },
            ]
          : [],
      )
      const given = thresholdsOf(file, indicator).flatMap(({ path, table }) =>
        (table ?? [])
          .filter((stage) => isStage(stage) && !asked.includes(stage))
          .map((stage) => {
            const params = { indicator: name, stage, covered: asked }
            return { path: [...path, stage], part: 'key' as const, params }
          }),
      )
      return [...named, ...given]
    })
  },
}
