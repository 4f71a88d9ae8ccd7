import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import { kindOfFile } from '../lint/kind.ts'
import type { Library } from '../lint/library.ts'
import { builtInIndex } from './built-in.ts'
import type { Context } from './context.ts'
import { readSource } from './read-source.ts'
import { itemsIn } from './what-is-there.ts'
import { findWorkspace } from './workspace.ts'

/** What other files may lean on. Neither is worked out before one asks, and each but once. */
export interface Shelf {
  /** Changes whenever one of the files does; what is built in changes with the build only. */
  fingerprint: () => string
  library: () => Promise<Library>
}

interface File {
  name: string
  bytes: Uint8Array
}

/** These files, and below them what ships with zicha. */
export function shelfOf(context: Context, files: readonly File[]): Shelf {
  let library: Promise<Library> | undefined
  let fingerprint: string | undefined
  return {
    fingerprint: () => (fingerprint ??= fingerprintOf(files)),
    library: () => (library ??= load(context, files)),
  }
}

function fingerprintOf(files: readonly File[]): string {
  const hash = createHash('sha256')
  for (const { name, bytes } of files) hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  return hash.digest('hex')
}

/** The same, and what lies beside those of them that are overlays, or belongs to the workspace. */
export function shelfAround(context: Context, files: readonly File[]): Shelf {
  const { cwd } = context.environment
  const overlays = files.filter(({ name, bytes }) => kindOfFile(name, bytes) === 'overlay')
  const workspace = findWorkspace(context.directory)
  const folders = [
    ...overlays.map(({ name }) => dirname(resolve(cwd, name))),
    ...(workspace === undefined || overlays.length === 0 ? [] : [join(workspace, 'checklists')]),
  ]
  const known = new Set(files.map(({ name }) => resolve(cwd, name)))
  const paths = [...new Set(folders)].flatMap((folder) => yamlFiles(folder))
  const beside = paths
    .filter((path) => !known.has(path))
    .flatMap((path): File[] => {
      const source = readSource(path, yamlLimits.bytes, dirname(path))
      return 'refused' in source ? [] : [{ name: nameFrom(cwd, path), bytes: source.bytes }]
    })
  return shelfOf(context, [...files, ...beside])
}

function nameFrom(cwd: string, path: string): string {
  return relative(cwd, path).split(sep).join('/')
}

/** The YAML files right in a folder, in code-point order; none where there is no such folder. Throws a StorageError. */
export function yamlFiles(folder: string): string[] {
  return itemsIn(folder)
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name))
}

async function load(context: Context, files: readonly File[]): Promise<Library> {
  const { createLibrary } = await import('../lint/library.ts')
  const { builtInFolder } = context.environment
  return createLibrary([
    ...files.map(({ name, bytes }) => ({ file: name, read: () => bytes })),
    ...builtInIndex(context).map(({ id, edition }) => {
      const name = `${id}@${edition}`
      return { file: name, name, read: () => readFileSync(join(builtInFolder, `${name}.yaml`)) }
    }),
  ])
}
