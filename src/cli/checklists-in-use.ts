import { join } from 'node:path'
import { listChecklists } from './checklist-store.ts'
import type { Context } from './context.ts'
import { listRounds } from './record.ts'
import { itemsIn } from './what-is-there.ts'
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

/** The names of checklists that have been answered and are not here: their records can be neither judged nor counted. */
export async function checklistsMissing(
  context: Context,
  { folder }: OpenWorkspace,
): Promise<string[]> {
  const known = new Set((await listChecklists(context, folder)).map(({ id }) => id))
  return itemsIn(join(folder, 'records'))
    .filter((item) => item.isDirectory() && !known.has(item.name))
    .map(({ name }) => name)
    .filter((name) => listRounds(folder, name).length > 0)
    .sort()
}
