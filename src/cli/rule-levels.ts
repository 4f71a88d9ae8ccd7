import { join } from 'node:path'
import type { RuleLevels } from '../lint/levels.ts'
import { cachedValidation } from './cache.ts'
import type { Context } from './context.ts'
import { readSource } from './read-source.ts'
import { sourceSizeLimit } from './source-files.ts'
import { findWorkspace, workspaceFile } from './workspace.ts'

/** What the workspace around the chosen folder sets for the rules; undefined where its file cannot be used. */
export async function ruleLevels(context: Context): Promise<RuleLevels | undefined> {
  const folder = findWorkspace(context.directory)
  if (folder === undefined) return {}
  const source = readSource(join(folder, workspaceFile), sourceSizeLimit, folder)
  if ('refused' in source) return undefined
  const { value } = await cachedValidation(
    context.environment,
    workspaceFile,
    source.bytes,
    'workspace',
  )
  return value && (value.lint?.rules ?? {})
}
