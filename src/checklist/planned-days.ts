/** What has to be done before a visit, in the order of time (倒排时间). */
export const planSteps = ['selfCheck', 'rectify', 'verify', 'file'] as const
export type PlanStep = (typeof planSteps)[number]

/** How many calendar days before the visit each step has to be done. */
export type Planning = Readonly<Record<PlanStep, number>>

/** The tool's own, printed as such: no document gives any. */
export const usualPlanning: Planning = { selfCheck: 45, rectify: 15, verify: 10, file: 5 }

/** What is due when a problem stays overdue, mildest first: 提醒, 约谈, 通报. Shown, never sent. */
export const escalationSteps = ['remind', 'talk', 'circular'] as const
export type EscalationStep = (typeof escalationSteps)[number]

/** From how many days overdue each step applies. */
export type Escalation = Readonly<Record<EscalationStep, number>>

/** The tool's own, printed as such: no document gives any. */
export const usualEscalation: Escalation = { remind: 1, talk: 7, circular: 15 }
