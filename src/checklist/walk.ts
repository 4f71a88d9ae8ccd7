import type { Indicator } from './shape/indicator.ts'
import type { Checklist, Section } from './shape/checklist.ts'
import { stages, type Stage } from './stage.ts'

/** One thing to answer: an indicator, for one stage where it is asked per stage. The unit that everything is keyed by. */
export interface Question {
  section: Section
  indicator: Indicator
  stage: Stage | undefined
}

export function indicatorsOf(checklist: Checklist): Indicator[] {
  return checklist.sections.flatMap((section) => section.indicators)
}

/** The stages a subject is judged in under a checklist, in the declared order of stages. */
export function stagesFor(checklist: Checklist, subjectStages: readonly Stage[]): Stage[] {
  const covered = checklist.stages ?? stages
  return stages.filter((stage) => subjectStages.includes(stage) && covered.includes(stage))
}

/** Everything a subject of these stages has to answer, in the order of the checklist. */
export function questionsFor(checklist: Checklist, subjectStages: readonly Stage[]): Question[] {
  const judged = stagesFor(checklist, subjectStages)
  return checklist.sections.flatMap((section) =>
    section.indicators.flatMap((indicator): Question[] => {
      const own = indicator.stages
        ? judged.filter((stage) => indicator.stages!.includes(stage))
        : judged
      if (indicator.per === 'stage') return own.map((stage) => ({ section, indicator, stage }))
      return own.length > 0 ? [{ section, indicator, stage: undefined }] : []
    }),
  )
}
