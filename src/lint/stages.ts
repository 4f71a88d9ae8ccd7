import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Indicator } from '../checklist/shape/indicator.ts'
import { stages, type Stage } from '../checklist/stage.ts'

/** The stages a checklist covers: those it names, else all. */
export function coveredStages(checklist: Legible<Checklist>): readonly Stage[] {
  const named = checklist.stages?.filter((stage) => stage !== undefined)
  return named ?? stages
}

/** The covered stages in which an indicator is asked. */
export function askedStages(checklist: Legible<Checklist>, indicator: Legible<Indicator>): Stage[] {
  const covered = coveredStages(checklist)
  return covered.filter((stage) => indicator.stages?.includes(stage) ?? true)
}
