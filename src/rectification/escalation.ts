import { escalationSteps, usualEscalation, type EscalationStep } from '../checklist/planned-days.ts'

export type EscalationSettings = { readonly [Step in EscalationStep]?: number | undefined }

/** The strictest step that applies so many days after the deadline; undefined for none. */
export function escalationAt(
  daysLeft: number | undefined,
  settings: EscalationSettings,
): EscalationStep | undefined {
  if (daysLeft === undefined || daysLeft >= 0) return undefined
  return escalationSteps.findLast((step) => -daysLeft >= (settings[step] ?? usualEscalation[step]))
}

/** Every step with its days, and whether they are the tool's own. */
export function escalationPlan(settings: EscalationSettings) {
  return escalationSteps.map((step) => ({
    step,
    after: settings[step] ?? usualEscalation[step],
    isDefault: settings[step] === undefined,
  }))
}
