import { isStage } from '../../checklist/stage.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import { thresholdsOf } from '../figures.ts'
import type { ChecklistRule, Finding, LintedChecklist, ParamsOf } from '../rule.ts'
import { askedStages, coveredStages } from '../stages.ts'

type Found = Finding<ParamsOf<'stage-not-covered'>>

/** A stage for which nothing is ever asked: the checklist does not have it, or the indicator leaves it out. */
export const stageNotCovered: ChecklistRule<'stage-not-covered'> = {
  id: 'stage-not-covered',
  severity: 'error',
  check: (file) => {
    const { legible, isUnsure } = file
    if (isUnsure(['stages'])) return []
    const ofIndicators = indicatorsIn(legible).flatMap((indicator): Found[] => {
      if (isUnsure([...indicator.path, 'stages'])) return []
      const covered = coveredStages(legible)
      const asked = askedStages(legible, indicator.value)
      const name = nameOf(indicator.value)
      const named = (indicator.value.stages ?? []).flatMap((stage, n) =>
        stage && !covered.includes(stage)
          ? [
              {
                path: [...indicator.path, 'stages', n],
                params: { indicator: name, test: '', stage, covered },
              },
            ]
          : [],
      )
      const given = thresholdsOf(file, indicator).flatMap(({ path, table }) =>
        (table ?? [])
          .filter((stage) => isStage(stage) && !asked.includes(stage))
          .map((stage) => {
            const params = { indicator: name, test: '', stage, covered: asked }
            return { path: [...path, stage], part: 'key' as const, params }
          }),
      )
      return [...named, ...given]
    })
    return [...ofIndicators, ...strangeTests(legible)]
  },
}

/** A school may well have more stages than the checklist, but not none of it. */
function strangeTests(legible: LintedChecklist['legible']): Found[] {
  const covered = coveredStages(legible)
  return (legible.tests ?? []).flatMap((test, n): Found[] => {
    const named = test?.stages ?? []
    const [stage] = named
    if (stage === undefined || named.some((one) => one && covered.includes(one))) return []
    const params = { indicator: '', test: test?.name ?? '', stage, covered }
    return [{ path: ['tests', n, 'stages', 0], params }]
  })
}
