import { join, resolve, sep } from 'node:path'
import { builtInIndex } from './built-in.ts'
import { cachedHeading } from './cache.ts'
import type { Context } from './context.ts'
import type { SourceFile } from './source-files.ts'
import { findWorkspace } from './workspace.ts'

/** A checklist of the workspace that is used in the place of the built-in one of its name. */
export interface Replacing {
  file: string
  /** `id@edition` of both. */
  name: string
}

/** Which of these files do: on purpose, or because somebody copied a checklist and kept its name. */
export async function replacedBuiltIns(
  context: Context,
  files: readonly SourceFile[],
): Promise<Replacing[]> {
  const { environment, directory } = context
  const workspace = findWorkspace(directory)
  if (workspace === undefined) return []
  const folder = join(workspace, 'checklists') + sep
  const local = files.filter(({ name }) => resolve(environment.cwd, name).startsWith(folder))
  if (local.length === 0) return []
  const known = new Set(builtInIndex(context).map(({ id, edition }) => `${id}@${edition}`))
  const headed = await Promise.all(
    local.map(async ({ name: file, bytes }) => {
      const { name } = await cachedHeading(environment, bytes)
      return name !== undefined && known.has(name) ? [{ file, name }] : []
    }),
  )
  return headed.flat()
}
