import { readdirSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { StorageError } from '../journal/storage-error.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { readSource, type SourceRefusal } from './read-source.ts'
import { readStandardInput } from './standard-input.ts'
import { isThere } from './what-is-there.ts'
import { findWorkspace, workspaceFile } from './workspace.ts'

/** In bytes; the reader of YAML refuses more anyway. */
export const sourceSizeLimit = 256 * 1024

export interface SourceFile {
  /** As printed: from the current folder, with `/` on every system. */
  name: string
  bytes: Uint8Array
  /** Named on the command line, not found in a folder. */
  asked: boolean
}

const standardInput = '-'

/** The files behind paths, `-` being the standard input. */
export async function namedSources(
  context: Context,
  paths: readonly string[],
): Promise<SourceFile[]> {
  if (!paths.includes(standardInput)) return sourceFiles(context, paths)
  const name = '<stdin>'
  const bytes = await readStandardInput(context.environment, sourceSizeLimit)
  if (!bytes) throw refusal(context, name, 'too-big')
  const others = paths.filter((path) => path !== standardInput)
  const files = others.length > 0 ? sourceFiles(context, others) : []
  return [{ name, bytes, asked: true }, ...files]
}

/**
 * The YAML files behind paths, folders searched to the bottom, in code-point order of their names; without paths those
 * of the workspace. Throws a UserError for what is missing or cannot be read.
 */
export function sourceFiles(context: Context, paths: readonly string[]): SourceFile[] {
  const { cwd } = context.environment
  const wanted =
    paths.length > 0 ? paths.map((path) => resolve(cwd, path)) : workspaceSources(context)
  const asked = new Set(paths.length > 0 ? wanted : [])
  const found = new Set(wanted.flatMap((path) => yamlBelow(context, path)))
  return [...found]
    .map((path) => ({ path, name: nameOf(cwd, path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ path, name }) => {
      const source = readSource(path, sourceSizeLimit, cwd)
      if ('refused' in source) throw refusal(context, name, source.refused)
      return { name, bytes: source.bytes, asked: asked.has(path) }
    })
}

/** Where the YAML files of the workspace are. */
export function workspaceSources({ directory }: Context): string[] {
  const base = findWorkspace(directory) ?? directory
  return [join(base, workspaceFile), join(base, 'checklists')].filter((path) => isThere(path))
}

/** Links to folders are not followed: they could lead in circles. Hidden folders belong to other tools. */
function yamlBelow(context: Context, path: string): string[] {
  const { cwd } = context.environment
  try {
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path, { withFileTypes: true }).flatMap((item) => {
      const own = join(path, item.name)
      if (item.name.startsWith('.')) return []
      if (item.isDirectory()) return item.name === 'node_modules' ? [] : yamlBelow(context, own)
      return /\.ya?ml$/i.test(item.name) ? [own] : []
    })
  } catch (error) {
    const refused = refusals[(error as NodeJS.ErrnoException).code ?? '']
    if (refused) throw refusal(context, nameOf(cwd, path), refused)
    throw new StorageError(path, error, { reading: true })
  }
}

const refusals: Readonly<Record<string, SourceRefusal>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  ELOOP: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

function nameOf(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/') || '.'
}

function refusal({ say }: Context, file: string, reason: SourceRefusal): UserError {
  return new UserError(say.cli.usage.cannotRead({ file, reason: say.cli.unreadable[reason] }))
}
