import { join } from 'node:path'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import { wordsFor } from '../messages/by-kind.ts'
import { cachedValidation } from './cache.ts'
import type { Context } from './context.ts'
import { readSource } from './read-source.ts'
import { findWorkspace, workspaceFile } from './workspace.ts'

/**
 * The same context, speaking to the kind of subject whose workspace lies around: whatever is said in the workspace of a
 * bureau is said in its words. A workspace that cannot be read is left to whoever opens it.
 */
export async function inWordsOfSubject(context: Context): Promise<Context> {
  const folder = findWorkspace(context.directory)
  if (folder === undefined) return context
  const source = readSource(join(folder, workspaceFile), yamlLimits.bytes, folder)
  // Most are of schools, which need not be read twice.
  if ('refused' in source || !Buffer.from(source.bytes).includes('bureau')) return context
  const { value } = await cachedValidation(
    context.environment,
    workspaceFile,
    source.bytes,
    'workspace',
  )
  return value ? { ...context, say: wordsFor(context.say, value.kind) } : context
}
