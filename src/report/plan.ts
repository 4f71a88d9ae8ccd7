import type { CivilDate } from '../civil/date.ts'
import { daysBetween } from '../civil/date.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Milestone } from '../rectification/ledger-entry.ts'
import { nextStep, type BeforeVisit, type VisitPlan } from '../rectification/visit.ts'
import { heading, list, type Block } from './document.ts'

/** 倒排计划: what has to be done until when before the next visit, and which of the numbers are ours. */
export function planBlocks(
  plan: VisitPlan | undefined,
  today: CivilDate,
  { planning }: Catalogue,
): Block[] {
  if (!plan) return []
  const steps = plan.steps.map(({ step, ...one }) =>
    planning.step({ ...one, step: planning.steps[step], isPast: one.by < today }),
  )
  const isOurs = plan.steps.some(({ isDefault }) => isDefault)
  return [heading(1, planning.heading), list(isOurs ? [...steps, planning.ours] : steps)]
}

/** The step that comes next, in a sentence. */
export function nextStepText(plan: VisitPlan, today: CivilDate, { planning }: Catalogue): string {
  const next = nextStep(plan, today)
  if (!next) return planning.stepsOver
  const days = daysBetween(today, next.by)
  return planning.stepNext({ step: planning.steps[next.step], by: next.by, days })
}

/** Under the rule's own date: until when the visit wants it. */
export function withVisitDate(
  text: string,
  before: BeforeVisit | undefined,
  { planning }: Catalogue,
): string {
  return before ? `${text}\n${planning.before({ by: before.rectifyBy })}` : text
}

/** What has to be thought of in time: an interim measure where the visit comes too early, milestones for a project. */
export function cautions(
  { before, className, milestones }: Foresight,
  { planning }: Catalogue,
): string[] {
  const start = before?.latestStart ?? ''
  return [
    ...(before?.cannotFinish ? [planning.cannotFinish({ start })] : []),
    ...(className !== 'project'
      ? []
      : milestones.length > 0
        ? milestones.map(planning.milestone)
        : [planning.milestonesMissing]),
  ]
}

interface Foresight {
  before: BeforeVisit | undefined
  /** The class of the deadline. */
  className: string | undefined
  milestones: readonly Milestone[]
}

/** For machines; null without a visit. */
export function planJson(plan: VisitPlan | undefined): unknown {
  return plan ?? null
}

export function beforeJson(before: BeforeVisit | undefined): unknown {
  if (!before) return null
  return { ...before, latestStart: before.latestStart ?? null }
}
