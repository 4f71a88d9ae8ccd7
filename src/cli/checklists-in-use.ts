import { listChecklists } from './checklist-store.ts'
import type { Context } from './context.ts'
import { listRounds } from './record.ts'
import type { OpenWorkspace } from './workspace.ts'

/** The ids of the checklists that the workspace names, and of those that have been answered besides. */
export async function checklistsInUse(
  context: Context,
  { folder, workspace }: OpenWorkspace,
): Promise<string[]> {
  const known = (await listChecklists(context, folder)).map(({ id }) => id)
  const begun = known.filter((id) => listRounds(folder, id).length > 0)
  return [...new Set([...workspace.checklists, ...begun])]
}
