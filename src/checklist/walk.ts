import type { Indicator } from './shape/indicator.ts'
import type { Checklist, Section } from './shape/checklist.ts'
import { stages, type Stage } from './stage.ts'

/** One thing to answer: an indicator, for one stage where it is asked per stage. The unit that everything is keyed by. */
export interface Question {
  section: Section
  indicator: Indicator
  stage: Stage | undefined
}

/** Every section, each before the sections within it. */
export function sectionsOf({ sections }: { sections: readonly Section[] }): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section)])
}

/** Every indicator in the order of the file, whatever its status. */
export function indicatorsOf(checklist: Checklist): Indicator[] {
  return sectionsOf(checklist).flatMap(({ indicators }) => indicators)
}

/** The stages a subject is judged in under a checklist, in the declared order of stages. */
export function stagesFor(checklist: Checklist, subjectStages: readonly Stage[]): Stage[] {
  const covered = checklist.stages ?? stages
  return stages.filter((stage) => subjectStages.includes(stage) && covered.includes(stage))
}

/** Everything a subject of these stages has to answer, in the order of the checklist: what is in force and not waived. */
export function questionsFor(checklist: Checklist, subjectStages: readonly Stage[]): Question[] {
  return questionsWhere(checklist, subjectStages, ({ waiver }) => !waiver)
}

/** What it would have to answer, had its place not waived it. */
export function waivedQuestions(checklist: Checklist, subjectStages: readonly Stage[]): Question[] {
  return questionsWhere(checklist, subjectStages, ({ waiver }) => waiver !== undefined)
}

function questionsWhere(
  checklist: Checklist,
  subjectStages: readonly Stage[],
  isWanted: (indicator: Indicator) => boolean,
): Question[] {
  const judged = stagesFor(checklist, subjectStages)
  return sectionsOf(checklist).flatMap((section) =>
    section.indicators
      .filter((indicator) => indicator.status === undefined && isWanted(indicator))
      .flatMap((indicator) => questionsOf(section, indicator, judged)),
  )
}

function questionsOf(section: Section, indicator: Indicator, judged: readonly Stage[]): Question[] {
  const own = indicator.stages
    ? judged.filter((stage) => indicator.stages!.includes(stage))
    : judged
  if (indicator.per === 'stage') return own.map((stage) => ({ section, indicator, stage }))
  return own.length > 0 ? [{ section, indicator, stage: undefined }] : []
}
