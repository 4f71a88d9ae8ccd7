import { dirname, join } from 'node:path'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import type { Workspace } from '../checklist/shape/workspace.ts'
import { noPermission } from '../journal/storage-error.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes } from './exit-codes.ts'
import { cachedValidation } from './cache.ts'
import { readSource } from './read-source.ts'
import { isThere } from './what-is-there.ts'

export const workspaceFile = 'zicha.yaml'

export interface OpenWorkspace {
  folder: string
  workspace: Workspace
}

/** The workspace in the chosen folder or the nearest one above it. Throws a UserError when there is none or it is invalid. */
export async function openWorkspace(context: Context): Promise<OpenWorkspace> {
  const folder = findWorkspace(context.directory)
  if (folder === undefined)
    throw new UserError(context.say.cli.usage.noWorkspace({ directory: context.directory }))
  return openWorkspaceIn(context, folder)
}

/** The workspace in this very folder. Throws a UserError when there is none or it is invalid. */
export async function openWorkspaceIn(context: Context, folder: string): Promise<OpenWorkspace> {
  const { say } = context
  const file = join(folder, workspaceFile)
  const source = readSource(file, yamlLimits.bytes, folder)
  if ('refused' in source) {
    if (source.refused === 'no-permission') throw noPermission(file)
    throw new UserError(
      say.cli.usage.cannotRead({ file, reason: say.cli.unreadable[source.refused] }),
    )
  }
  const { value, diagnostics } = await cachedValidation(
    context.environment,
    workspaceFile,
    source.bytes,
    'workspace',
  )
  if (!value) throw new UserError(say.cli.usage.workspaceInvalid, exitCodes.usage, diagnostics)
  return { folder, workspace: value }
}

/** Throws a StorageError where the disk does not say: the folder above may be another workspace. */
export function findWorkspace(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isThere(join(folder, workspaceFile))) return folder
    if (dirname(folder) === folder) return undefined
  }
}
