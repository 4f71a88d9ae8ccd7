import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { yamlLimits } from '../checklist/yaml/limits.ts'
import { summarise, type ChecklistSummary } from '../checklist/summary.ts'
import { suggest } from '../checklist/suggest.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import { cachedValidation } from './cache.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes } from './exit-codes.ts'
import { readSource } from './read-source.ts'

export interface Listed extends ChecklistSummary {
  from: 'builtIn' | 'local'
}

/** Built-in checklists and those of the workspace; a local one hides a built-in one of the same id. */
export async function listChecklists(
  context: Context,
  folder: string | undefined,
): Promise<Listed[]> {
  const local = (await localChecklists(context, folder)).flatMap(({ checklist }) =>
    checklist ? [{ ...summarise(checklist), from: 'local' as const }] : [],
  )
  const hidden = new Set(local.map(({ id }) => id))
  const builtIn = builtInIndex(context).filter(({ id }) => !hidden.has(id))
  return [...local, ...builtIn.map((summary) => ({ ...summary, from: 'builtIn' as const }))].sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  )
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
  const found = local.find(({ checklist, fileId }) =>
    checklist ? matches(checklist) : fileId === id,
  )
  if (found?.checklist) return found.checklist
  const { say } = context
  if (found)
    throw new UserError(say.cli.usage.checklistInvalid({ id }), exitCodes.usage, found.diagnostics)
  const builtIn = builtInIndex(context).find(matches)
  if (builtIn) return readBuiltIn(context, `${builtIn.id}@${builtIn.edition}.json`) as Checklist
  const known = [
    ...builtInIndex(context).map((one) => one.id),
    ...local.flatMap((one) => one.checklist?.id ?? []),
  ]
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

async function localChecklists(context: Context, folder: string | undefined): Promise<Local[]> {
  if (folder === undefined) return []
  const own = join(folder, 'checklists')
  const names = listYaml(own)
  return Promise.all(
    names.map(async (name) => {
      const fileId = name.replace(/\.ya?ml$/, '')
      const source = readSource(join(own, name), yamlLimits.bytes, folder)
      if ('refused' in source) return { fileId, checklist: undefined, diagnostics: [] }
      const file = `checklists/${name}`
      const { value, diagnostics } = await cachedValidation(
        context.environment,
        file,
        source.bytes,
        'checklist',
      )
      return { fileId, checklist: value, diagnostics }
    }),
  )
}

function listYaml(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function builtInIndex(context: Context): ChecklistSummary[] {
  return readBuiltIn(context, 'index.json') as ChecklistSummary[]
}

function readBuiltIn({ environment }: Context, name: string): unknown {
  return JSON.parse(readFileSync(join(environment.builtInFolder, name), 'utf8'))
}
