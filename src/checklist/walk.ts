import type { Indicator } from './shape/indicator.ts'
import type { Checklist, Section } from './shape/checklist.ts'
import { stages, type Stage } from './stage.ts'

/** One thing to answer: an indicator, for one stage where it is asked per stage. The unit that everything is keyed by. */
export interface Question {
  section: Section
  indicator: Indicator
  stage: Stage | undefined
  /**
   * The stages that share what is asked for (共用资源): one answer for the whole school stands for each of them.
   * Absent where there is nothing to share out.
   */
  sharedBy?: readonly Stage[]
}

/** Every section, each before the sections within it. */
export function sectionsOf({ sections }: { sections: readonly Section[] }): Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section)])
}

/** Every indicator in the order of the file, whatever its status. */
export function indicatorsOf(checklist: { sections: readonly Section[] }): Indicator[] {
  return sectionsOf(checklist).flatMap(({ indicators }) => indicators)
}

/** The stages a subject is judged in under a checklist, in the declared order of stages. */
export function stagesFor(checklist: Checklist, subjectStages: readonly Stage[]): Stage[] {
  const covered = checklist.stages ?? stages
  return stages.filter((stage) => subjectStages.includes(stage) && covered.includes(stage))
}

/**
 * The stages for which a fact given per stage is asked: those that are judged, and those that share something with
 * them, such as the senior stage of a complete school under a checklist that judges only the junior one.
 */
export function factStages(
  checklist: Checklist,
  fact: string,
  subjectStages: readonly Stage[],
): Stage[] {
  const judged = stagesFor(checklist, subjectStages)
  if (checklist.split?.by !== fact) return judged
  const shared = questionsFor(checklist, subjectStages).flatMap(({ sharedBy }) => sharedBy ?? [])
  return stages.filter((stage) => judged.includes(stage) || shared.includes(stage))
}

/** Everything a subject of these stages has to answer, in the order of the checklist: what is in force and not waived. */
export function questionsFor(checklist: Checklist, subjectStages: readonly Stage[]): Question[] {
  return questionsWhere(checklist, subjectStages, ({ waiver }) => !waiver)
}

/** What it would have to answer, had its place not waived it. */
export function waivedQuestions(checklist: Checklist, subjectStages: readonly Stage[]): Question[] {
  return questionsWhere(checklist, subjectStages, ({ waiver }) => waiver !== undefined)
}

/** What is put to people: what one answer for the whole school settles is put once, without a stage. */
export function asAsked(questions: readonly Question[]): Question[] {
  const put = new Set<Indicator>()
  return questions.flatMap((question): Question[] => {
    if (!question.sharedBy) return [question]
    if (put.has(question.indicator)) return []
    put.add(question.indicator)
    return [{ ...question, stage: undefined }]
  })
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
      .flatMap((indicator) => {
        const shared = sharing(checklist, indicator, subjectStages)
        return questionsOf(section, indicator, judged).map((question) =>
          isShared(question, shared) ? { ...question, sharedBy: shared } : question,
        )
      }),
  )
}

function questionsOf(section: Section, indicator: Indicator, judged: readonly Stage[]): Question[] {
  const own = judged.filter((stage) => indicator.stages?.includes(stage) ?? true)
  if (indicator.per === 'stage') return own.map((stage) => ({ section, indicator, stage }))
  return own.length > 0 ? [{ section, indicator, stage: undefined }] : []
}

/** The stages of a subject among which an indicator is shared out: those with a weight, of those it names. */
function sharing(
  { split }: Checklist,
  indicator: Indicator,
  subjectStages: readonly Stage[],
): Stage[] {
  if (!split || !indicator.split) return []
  return stages.filter(
    (stage) =>
      subjectStages.includes(stage) &&
      split.weights[stage] !== undefined &&
      (indicator.stages?.includes(stage) ?? true),
  )
}

function isShared({ stage }: Question, shared: readonly Stage[]): boolean {
  return stage !== undefined && shared.length > 1 && shared.includes(stage)
}
