import { basename, join } from 'node:path'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import { summarise, type ChecklistSummary } from '../checklist/summary.ts'
import { titleIn } from '../checklist/translate.ts'
import { suggest } from '../checklist/suggest.ts'
import { noPermission } from '../journal/storage-error.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import { kindOfFile } from '../lint/kind.ts'
import { builtInIndex, readBuiltIn } from './built-in.ts'
import { cachedOverlay, cachedValidation } from './cache.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes } from './exit-codes.ts'
import { readSource } from './read-source.ts'
import { shelfOf, yamlFiles } from './shelf.ts'

export interface Listed extends ChecklistSummary {
  /** `replacing`: of the workspace, in the place of the built-in one of the same name and edition. */
  from: 'builtIn' | 'local' | 'replacing'
}

/** Built-in checklists and those of the workspace; a local one hides a built-in one of the same id. */
export async function listChecklists(
  context: Context,
  folder: string | undefined,
): Promise<Listed[]> {
  const all = builtInIndex(context)
  const local = (await localChecklists(context, folder)).flatMap(({ checklist }): Listed[] => {
    if (!checklist) return []
    const { id, edition } = checklist
    const isReplacing = all.some((one) => one.id === id && one.edition === edition)
    return [{ ...summarise(checklist), from: isReplacing ? 'replacing' : 'local' }]
  })
  const hidden = new Set(local.map(({ id }) => id))
  const builtIn = all.filter(({ id }) => !hidden.has(id))
  const { language } = context.say
  return [...local, ...builtIn.map((summary) => ({ ...summary, from: 'builtIn' as const }))]
    .map((one) => titleIn(one, language))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A checklist by `id` or `id@edition`. Throws a UserError when there is none, or a local one has errors. */
export async function loadChecklist(
  context: Context,
  folder: string | undefined,
  name: string,
): Promise<Checklist> {
  const [id, edition] = name.split('@') as [string, string | undefined]
  const matches = (one: { id: string; edition: string }) =>
    one.id === id && (edition === undefined || one.edition === edition)
  const local = await localChecklists(context, folder)
  const found = newest(
    local.filter(({ checklist, fileId }) => (checklist ? matches(checklist) : fileId === id)),
  )
  if (found?.checklist) return found.checklist
  const { say } = context
  if (found)
    throw new UserError(say.cli.usage.checklistInvalid({ id }), exitCodes.usage, found.diagnostics)
  const builtIn = builtInIndex(context).find(matches)
  if (builtIn) return readBuiltIn(context, builtIn)
  const all = [...builtInIndex(context), ...local.flatMap((one) => one.checklist ?? [])]
  const editions = all.filter((one) => one.id === id).map((one) => `${id}@${one.edition}`)
  const known = editions.length > 0 ? editions : all.map((one) => one.id)
  throw new UserError(
    say.cli.usage.noChecklist({ seen: name, known, suggestion: suggest(name, known) ?? '' }),
  )
}

interface Local {
  /** What the file is called, for one too broken to have an id. */
  fileId: string
  checklist: Checklist | undefined
  diagnostics: readonly Diagnostic[]
}

/** Without an edition the latest one is meant, by code point; a file with errors comes last. */
function newest(found: readonly Local[]): Local | undefined {
  const edition = ({ checklist }: Local) => checklist?.edition ?? ''
  return [...found].sort((a, b) => (edition(a) > edition(b) ? -1 : 1))[0]
}

async function localChecklists(context: Context, folder: string | undefined): Promise<Local[]> {
  const sources = folder === undefined ? [] : localSources(folder)
  const readable = sources.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []))
  const shelf = shelfOf(context, readable)
  return Promise.all(
    sources.map(async ({ name, bytes }) => {
      const fileId = name.replace(/^checklists\/|\.ya?ml$/g, '')
      if (!bytes) return { fileId, checklist: undefined, diagnostics: [] }
      const { environment } = context
      const { value, diagnostics } =
        kindOfFile(name, bytes) === 'overlay'
          ? await cachedOverlay(environment, name, bytes, shelf)
          : await cachedValidation(environment, name, bytes, 'checklist')
      return { fileId, checklist: value, diagnostics }
    }),
  )
}

/**
 * The YAML files of a workspace's `checklists/`; without bytes those that are no files. Throws a StorageError for one
 * that may not be read: it might be the one that is meant, and a built-in one of the same name is not.
 */
function localSources(folder: string): { name: string; bytes: Uint8Array | undefined }[] {
  return yamlFiles(join(folder, 'checklists')).map((path) => {
    const source = readSource(path, yamlLimits.bytes, folder)
    if ('refused' in source && source.refused === 'no-permission') throw noPermission(path)
    const name = `checklists/${basename(path)}`
    return { name, bytes: 'refused' in source ? undefined : source.bytes }
  })
}
