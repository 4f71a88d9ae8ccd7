import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Without `stages` a checklist is for every stage there is, which is seldom meant where answers are given per stage. */
export const perStageWithoutStages: ChecklistRule<'per-stage-without-stages'> = {
  id: 'per-stage-without-stages',
  severity: 'warning',
  check: ({ legible, isUnsure }) => {
    if (legible.stages !== undefined || isUnsure(['stages'])) return []
    const perStage = indicatorsIn(legible).filter(({ value }) => value.per && !value.stages)
    return perStage.slice(0, 1).map(({ path }) => {
      return { path: [...path, 'per'], params: { count: perStage.length } }
    })
  },
}
