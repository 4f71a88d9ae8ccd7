import { kindOfFile } from '../lint/kind.ts'
import { mayNameOthers } from '../lint/peers.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import { cachedAmongPeers, cachedOverlay, cachedValidation, type Validation } from './cache.ts'
import type { Context } from './context.ts'
import type { Environment } from './environment.ts'
import { shelfAround, type Shelf } from './shelf.ts'
import type { SourceFile } from './source-files.ts'

/** What there is to say about each of these files, in their order. */
export async function diagnoseFiles(
  context: Context,
  files: readonly SourceFile[],
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = []
  const shelf = shelfAround(context, files)
  for (const file of files) {
    const { diagnostics } = await validated(context.environment, file, shelf)
    found.push(...diagnostics)
  }
  return found
}

function validated(
  environment: Environment,
  { name, bytes }: SourceFile,
  shelf: Shelf,
): Promise<Pick<Validation<unknown>, 'diagnostics'>> {
  const kind = kindOfFile(name, bytes) ?? 'checklist'
  if (kind === 'overlay') return cachedOverlay(environment, name, bytes, shelf)
  return kind === 'checklist' && mayNameOthers(bytes)
    ? cachedAmongPeers(environment, name, bytes, shelf)
    : cachedValidation(environment, name, bytes, kind)
}
