import type { Workspace } from '../../checklist/shape/workspace.ts'
import { visible } from '../../export/text/visible.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import { nextVisit } from '../../rectification/visit.ts'
import type { Context } from '../context.ts'
import { tellDiagnostics } from '../tell-diagnostics.ts'

/**
 * Says on stderr what is odd about days that have just been set: steps out of order, and steps whose day before the
 * next visit is over. They are set all the same, because several are changed one after the other.
 */
export async function tellDaysDoubted(
  context: Context,
  name: 'planning' | 'escalation',
  { visits, planning }: Workspace,
  warnings: readonly Diagnostic[],
): Promise<void> {
  const { say, today, err } = context
  await tellDiagnostics(
    context,
    warnings.filter(({ rule }) => rule === `${name}-order`),
  )
  if (name === 'escalation') return
  const plan = nextVisit(visits, planning, today)
  for (const { step, by, isDefault } of plan?.steps ?? []) {
    if (isDefault || by >= today) continue
    const words = { step: say.planning.steps[step], by, ...plan!.visit }
    err.write(`${visible(say.settings.stepOver(words))}\n`)
  }
}
