import { planSteps, usualPlanning } from '../../checklist/planned-days.ts'
import { misplaced } from '../day-order.ts'
import type { WorkspaceRule } from '../rule.ts'

/** A plan towards a visit in which a step comes before the one it builds on, such as a check before the mending. */
export const planningOrder: WorkspaceRule<'planning-order'> = {
  id: 'planning-order',
  severity: 'warning',
  check: ({ legible: { planning }, isUnsure }) =>
    isUnsure(['planning', '*'])
      ? []
      : misplaced(planSteps, usualPlanning, planning ?? {}, 'falling').map(({ at, params }) => {
          return { path: ['planning', at], params }
        }),
}
