import type { Checklist } from '../checklist/shape/checklist.ts'
import { visible } from '../export/text/visible.ts'
import { countOutcomes } from '../scoring/sections.ts'
import type { Context } from './context.ts'
import { assessRecord, type OpenRecord } from './record.ts'
import type { OpenWorkspace } from './workspace.ts'

/**
 * Whether a round may be handed in as it is. What is left open can never be answered in it again, so it is said; at a
 * terminal the person decides.
 */
export async function mayLeaveOpen(
  context: Context,
  open: OpenWorkspace,
  checklist: Checklist,
  record: OpenRecord,
): Promise<boolean> {
  const { unanswered, undecided } = countOutcomes(
    assessRecord(context, open, checklist, record).items,
  )
  if (unanswered + undecided === 0) return true
  const words = context.say.cli.rounds.leftOpen
  const said = words.said({ round: record.round.id, unanswered, undecided })
  if (!context.environment.interactive) {
    context.err.write(`${visible(said)}\n`)
    return true
  }
  const { openPrompts } = await import('./prompts/prompts.ts')
  const prompts = await openPrompts(context)
  try {
    return await prompts.choose({
      message: said,
      choices: [
        { value: false, name: words.wait },
        { value: true, name: words.handIn },
      ],
    })
  } finally {
    prompts.close()
  }
}
