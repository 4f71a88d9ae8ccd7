import type { Gap } from '../../rectification/gap.ts'
import type { Milestone } from '../../rectification/ledger-entry.ts'
import { linkKey } from '../../rectification/ledger-items.ts'
import type { Context } from '../context.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { openLedger } from './open.ts'

/** The milestones that the ledger has for what is questioned, by `linkKey`. It is read only where a gap is a project. */
export async function milestonesOf(
  context: Context,
  open: OpenWorkspace,
  gaps: readonly Gap[],
): Promise<ReadonlyMap<string, readonly Milestone[]>> {
  if (!gaps.some(({ deadline }) => deadline?.class === 'project')) return new Map()
  const { ledger } = await openLedger(context, open)
  return new Map(
    ledger.problems
      .filter(({ milestones }) => milestones.length > 0)
      .flatMap(({ registered, milestones }) =>
        registered.links.map((link) => [linkKey(link), milestones] as const),
      ),
  )
}
