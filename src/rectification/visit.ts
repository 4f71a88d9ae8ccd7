import { planSteps, usualPlanning, type PlanStep } from '../checklist/planned-days.ts'
import type { DeadlineClass } from '../checklist/shape/deadline.ts'
import { addDays, daysBetween, type CivilDate } from '../civil/date.ts'
import { addWorkingDays, latestStart } from '../civil/working-days.ts'
import { countedDays, type Deadline, type SchoolYear } from './deadline.ts'

/** What a school has set of the plan towards a visit, in days before it. */
export type PlanSettings = { readonly [Step in PlanStep]?: number | undefined }

export interface Visit {
  title: string
  on: CivilDate
}

export interface PlannedStep {
  step: PlanStep
  by: CivilDate
  /** Calendar days before the visit. */
  before: number
  isDefault: boolean
}

export interface VisitPlan {
  visit: Visit
  daysLeft: number
  steps: readonly PlannedStep[]
  /** 迎检日减缓冲: until when everything has to be rectified. */
  rectifyBy: CivilDate
}

/** The plan for the next visit from today on; undefined without one. */
export function nextVisit(
  visits: readonly Visit[],
  planning: PlanSettings,
  today: CivilDate,
): VisitPlan | undefined {
  const visit = visits.filter(({ on }) => on >= today).sort((a, b) => (a.on < b.on ? -1 : 1))[0]
  if (!visit) return undefined
  const before = (step: PlanStep) => planning[step] ?? usualPlanning[step]
  const by = (step: PlanStep) => addDays(visit.on, -before(step))
  return {
    visit,
    daysLeft: daysBetween(today, visit.on),
    steps: planSteps.map((step) => ({
      step,
      by: by(step),
      before: before(step),
      isDefault: planning[step] === undefined,
    })),
    rectifyBy: by('rectify'),
  }
}

/** The step to be done next; undefined when the day of the last one is over. */
export function nextStep({ steps }: VisitPlan, today: CivilDate): PlannedStep | undefined {
  return steps
    .filter(({ by }) => by >= today)
    .reduce<PlannedStep | undefined>(
      (first, step) => (first && first.by <= step.by ? first : step),
      undefined,
    )
}

/** How a deadline stands against the visit. The rule's own date is never replaced. */
export interface BeforeVisit {
  /** The same for all: visit − buffer. */
  rectifyBy: CivilDate
  /** 检查前难以完成: begun when it must, or today, it takes longer than until then. */
  cannotFinish: boolean
  /** The last day on which it could have been begun; undefined where the class says no duration. */
  latestStart: CivilDate | undefined
}

/** Undefined for what has no due date. */
export function beforeVisit(
  spec: DeadlineClass,
  deadline: Deadline,
  rectifyBy: CivilDate,
  today: CivilDate,
  year: SchoolYear,
): BeforeVisit | undefined {
  if (deadline.kind !== 'due') return undefined
  const within = 'within' in spec ? spec.within : undefined
  if (!within) {
    // A day's work, or one bound to the term, can always be brought forward; what needs another school year cannot.
    const start = spec.class === 'immediate' ? rectifyBy : undefined
    const needsNextYear = spec.class === 'limited' && spec.until === 'next-school-year'
    const isTooLate = needsNextYear && deadline.due > rectifyBy
    return { rectifyBy, cannotFinish: rectifyBy < today || isTooLate, latestStart: start }
  }
  const counted = countedDays(spec, within.unit, year)
  const begunToday = addWorkingDays(counted, today, within.amount).date
  // What is late has not been done in its time, so that its time begins again today at the earliest.
  const end = deadline.due < today ? begunToday : deadline.due
  return {
    rectifyBy,
    cannotFinish: end > rectifyBy,
    latestStart: latestStart(counted, rectifyBy, within.amount),
  }
}

/** A school year in which a visit may lie ahead. */
export interface VisitYear extends SchoolYear {
  /** The plan for the next visit. */
  plan?: VisitPlan | undefined
  /** Until when all has to be rectified because of it. */
  rectifyBy?: CivilDate | undefined
}

/** The earlier of the rule's date and the visit's. */
export function earlierOf(due: CivilDate, before: BeforeVisit | undefined): CivilDate {
  return before && before.rectifyBy < due ? before.rectifyBy : due
}
