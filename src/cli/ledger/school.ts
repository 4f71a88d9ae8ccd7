import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../context.ts'
import { UserError } from '../errors.ts'
import { isCode } from '../new-workspace.ts'
import { openWorkspaceIn, workspaceFile, type OpenWorkspace } from '../workspace.ts'

/**
 * A school of a bureau, as it lies in `schools/CODE`. Only the workspace of a bureau has schools: nobody becomes one by
 * an option. Throws a UserError where there is no such school.
 */
export async function openSchool(
  context: Context,
  { folder, workspace }: OpenWorkspace,
  code: string,
): Promise<OpenWorkspace> {
  const { usage } = context.say.ledger
  if (workspace.kind !== 'bureau') throw new UserError(usage.schoolOfBureau)
  if (!isCode(code)) throw new UserError(context.say.cli.usage.badCode({ seen: code }))
  const place = join(folder, 'schools', code)
  if (!existsSync(join(place, workspaceFile))) throw new UserError(usage.noSchool({ code }))
  const open = await openWorkspaceIn(context, place)
  const { kind, subject } = open.workspace
  if (kind !== 'school' || subject.code !== code)
    throw new UserError(usage.otherSchool({ code, seen: subject.code }))
  return open
}
