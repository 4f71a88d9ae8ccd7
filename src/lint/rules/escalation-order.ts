import { escalationSteps, usualEscalation } from '../../checklist/planned-days.ts'
import { misplaced } from '../day-order.ts'
import type { WorkspaceRule } from '../rule.ts'

/** A stricter step that is due before a milder one, which then is never due. */
export const escalationOrder: WorkspaceRule<'escalation-order'> = {
  id: 'escalation-order',
  severity: 'warning',
  check: ({ legible: { escalation }, isUnsure }) =>
    isUnsure(['escalation', '*'])
      ? []
      : misplaced(escalationSteps, usualEscalation, escalation ?? {}, 'rising').map(
          ({ at, params }) => ({ path: ['escalation', at], params }),
        ),
}
