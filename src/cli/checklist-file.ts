import { resolve } from 'node:path'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { kindOfFile } from '../lint/kind.ts'
import { cachedOverlay, cachedValidation } from './cache.ts'
import { loadChecklist } from './checklist-store.ts'
import type { Context } from './context.ts'
import { UserError } from './errors.ts'
import { exitCodes } from './exit-codes.ts'
import { shelfAround } from './shelf.ts'
import { namedSources } from './source-files.ts'
import { isThere } from './what-is-there.ts'
import { findWorkspace } from './workspace.ts'

/** A checklist by its file (`*.yaml`, an overlay too) or by its id. Throws a UserError when there is none or it has errors. */
export async function loadNamed(context: Context, name: string): Promise<Checklist> {
  const { say, environment } = context
  if (!/\.ya?ml$/i.test(name) || !isThere(resolve(environment.cwd, name)))
    return loadChecklist(context, findWorkspace(context.directory), name)
  const [file] = await namedSources(context, [name])
  const { value, diagnostics } =
    kindOfFile(name, file!.bytes) === 'overlay'
      ? await cachedOverlay(environment, file!.name, file!.bytes, shelfAround(context, [file!]))
      : await cachedValidation(environment, file!.name, file!.bytes, 'checklist')
  if (value) return value
  throw new UserError(say.cli.usage.checklistInvalid({ id: name }), exitCodes.usage, diagnostics)
}
