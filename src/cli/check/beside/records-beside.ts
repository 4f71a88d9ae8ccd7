import { checklistOf } from '../../agreement.ts'
import { loadChecklist } from '../../checklist-store.ts'
import type { Context } from '../../context.ts'
import { UserError } from '../../errors.ts'
import { assessRecord, listRounds, openRecord } from '../../record.ts'
import type { OpenWorkspace } from '../../workspace.ts'
import type { Assessment } from '../../../scoring/assess.ts'

/**
 * The records of the school's other checklists, each in the round that is being filled in, else in its last one: what
 * they say is shown beside the questions that ask the same.
 */
export async function recordsBeside(
  context: Context,
  open: OpenWorkspace,
  walked: readonly string[],
): Promise<Assessment[]> {
  const others = open.workspace.checklists.filter(
    (id) => !walked.includes(id) && listRounds(open.folder, id).length > 0,
  )
  const found = await Promise.all(others.map((id) => latestRecord(context, open, id)))
  return found.filter((assessment) => assessment !== undefined)
}

/** Undefined where the record cannot be trusted; whoever opens that checklist is told. */
async function latestRecord(
  context: Context,
  open: OpenWorkspace,
  id: string,
): Promise<Assessment | undefined> {
  try {
    const rounds = listRounds(open.folder, id)
    const records = await Promise.all(rounds.map((round) => openRecord(context, open, id, round)))
    const record = records.filter(({ sealed }) => !sealed).at(-1) ?? records.at(-1)!
    const newest = await loadChecklist(context, open.folder, id)
    const named = { name: id, checklist: newest, record }
    return assessRecord(context, open, await checklistOf(context, open.folder, named), record)
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
