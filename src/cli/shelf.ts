import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import { kindOfFile } from '../lint/kind.ts'
import { leaningOf, type Headed } from '../lint/leaning.ts'
import type { Library } from '../lint/library.ts'
import { builtInHeadings, builtInIndex } from './built-in.ts'
import { cachedHeading } from './cache.ts'
import type { Context } from './context.ts'
import { readSource } from './read-source.ts'
import { itemsIn } from './what-is-there.ts'
import { findWorkspace } from './workspace.ts'

/** What other files may lean on. Neither is worked out before one asks, and each but once. */
export interface Shelf {
  /** Changes whenever anything does that the verdict on a file hangs on besides its own bytes. */
  fingerprint: (file: string, bytes: Uint8Array) => Promise<string>
  library: () => Promise<Library>
}

interface File {
  name: string
  bytes: Uint8Array
}

/** These files, and below them what ships with zicha. */
export function shelfOf(context: Context, files: readonly File[]): Shelf {
  let library: Promise<Library> | undefined
  let local: Promise<HeadedFile[]> | undefined
  let builtIn: Headed[] | undefined
  const headed = () => (local ??= Promise.all(files.map((file) => headedFile(context, file))))
  return {
    fingerprint: async (file, bytes) => {
      const { heading } = await headedFile(context, { name: file, bytes })
      builtIn ??= builtInHeadings(context)
      return leaningOf(heading, [...(await headed()), ...builtIn]).join('\n')
    },
    library: () => (library ??= headed().then((all) => load(context, all))),
  }
}

interface HeadedFile extends Headed {
  bytes: Uint8Array
}

async function headedFile({ environment }: Context, { name, bytes }: File): Promise<HeadedFile> {
  const digest = createHash('sha256').update(bytes).digest('hex')
  return { file: name, heading: await cachedHeading(environment, bytes), digest, bytes }
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

async function load(context: Context, files: readonly HeadedFile[]): Promise<Library> {
  const { createLibrary } = await import('../lint/library.ts')
  const { builtInFolder } = context.environment
  return createLibrary([
    // A file without a name is found by nobody.
    ...files.flatMap(({ file, heading: { walks: _walks, ...heading }, bytes }) =>
      heading.name === undefined ? [] : [{ file, ...heading, read: () => bytes }],
    ),
    ...builtInIndex(context).map(({ id, edition }) => {
      const name = `${id}@${edition}`
      return { file: name, name, read: () => readFileSync(join(builtInFolder, `${name}.yaml`)) }
    }),
  ])
}
