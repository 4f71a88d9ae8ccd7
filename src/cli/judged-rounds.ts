import type { Checklist } from '../checklist/shape/checklist.ts'
import { visible } from '../export/text/visible.ts'
import type { Assessment } from '../scoring/assess.ts'
import { checklistOf, EditionMissing } from './agreement.ts'
import { loadChecklist } from './checklist-store.ts'
import { checklistsInUse, checklistsMissing } from './checklists-in-use.ts'
import type { Context } from './context.ts'
import { assessRecord, listRounds, openRecord, type OpenRecord } from './record.ts'
import type { OpenWorkspace } from './workspace.ts'

/** A round, judged by the edition of the checklist it was answered by. */
export interface JudgedRound {
  record: OpenRecord
  assessment: Assessment
}

/** A checklist in use with its rounds in code-point order. */
export interface InUse {
  checklist: string
  /** What the name means today, which is not always what a round was answered by. */
  newest: Checklist
  rounds: readonly JudgedRound[]
  /** Whether there is any round, judged or not. */
  isStarted: boolean
}

/**
 * All rounds of a school. One whose checklist or edition is gone is said on stderr and left out, because the others can
 * be judged all the same; a damaged record throws.
 */
export async function judgedRounds(context: Context, open: OpenWorkspace): Promise<InUse[]> {
  const all: InUse[] = []
  const missing = await checklistsMissing(context, open)
  if (missing.length > 0)
    context.err.write(`${visible(context.say.cli.agreement.checklistsMissing({ missing }))}\n`)
  for (const checklist of await checklistsInUse(context, open)) {
    const newest = await loadChecklist(context, open.folder, checklist)
    const ids = listRounds(open.folder, newest.id)
    const rounds: JudgedRound[] = []
    for (const id of ids) {
      try {
        rounds.push(await judgedRound(context, open, checklist, newest, id))
      } catch (error) {
        if (!(error instanceof EditionMissing)) throw error
        context.err.write(`${error.message}\n`)
      }
    }
    all.push({ checklist, newest, rounds, isStarted: ids.length > 0 })
  }
  return all
}

async function judgedRound(
  context: Context,
  open: OpenWorkspace,
  name: string,
  newest: Checklist,
  round: string,
): Promise<JudgedRound> {
  const record = await openRecord(context, open, newest.id, round)
  const checklist = await checklistOf(context, open.folder, { name, checklist: newest, record })
  return { record, assessment: assessRecord(context, open, checklist, record) }
}
