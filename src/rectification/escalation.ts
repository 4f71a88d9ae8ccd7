/** What is due when a problem stays overdue, mildest first: 提醒, 约谈, 通报. Shown, never sent. */
export const escalationSteps = ['remind', 'talk', 'circular'] as const
export type EscalationStep = (typeof escalationSteps)[number]

/** From how many days overdue each step applies. */
export type Escalation = Readonly<Record<EscalationStep, number>>

/** The tool's own, printed as such: no document gives any. */
export const usualEscalation: Escalation = { remind: 1, talk: 7, circular: 15 }

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
