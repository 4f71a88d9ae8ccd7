import { kindOfFile, type FileKind } from '../lint/kind.ts'
import { mayNameOthers } from '../lint/peers.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import {
  cachedAmongPeers,
  cachedOverlay,
  cachedValidation,
  knownValidation,
  type LoneKind,
} from './cache.ts'
import type { Context } from './context.ts'
import type { Environment } from './environment.ts'
import { shelfAround, type Shelf } from './shelf.ts'
import type { SourceFile } from './source-files.ts'
import type { LoneFile } from './threads.ts'

type Found = readonly Diagnostic[]

/** Fewer files than these are validated before a thread has started. */
const enoughForThreads = 16

/** What there is to say about each of these files, in their order. */
export async function diagnoseFiles(
  context: Context,
  files: readonly SourceFile[],
): Promise<Diagnostic[]> {
  const { environment } = context
  const kinds = files.map(({ name, bytes }) => kindOfFile(name, bytes) ?? 'checklist')
  const lone = files.map(({ name, bytes }, n) => loneFile(name, bytes, kinds[n]!))
  const found = await diagnoseLone(environment, lone)
  const shelf = shelfAround(context, files)
  for (const [n, { name, bytes }] of files.entries()) {
    if (!lone[n]) found[n] = await diagnoseAmongOthers(environment, name, bytes, kinds[n]!, shelf)
  }
  return found.flatMap((one) => one ?? [])
}

/** Undefined where others have a say in the verdict. */
function loneFile(name: string, bytes: Uint8Array, kind: FileKind): LoneFile | undefined {
  if (kind === 'overlay' || (kind === 'checklist' && mayNameOthers(bytes))) return undefined
  return { name, bytes, kind }
}

async function diagnoseAmongOthers(
  environment: Environment,
  name: string,
  bytes: Uint8Array,
  kind: FileKind,
  shelf: Shelf,
): Promise<Found> {
  const cached = kind === 'overlay' ? cachedOverlay : cachedAmongPeers
  return (await cached(environment, name, bytes, shelf)).diagnostics
}

/** Many files never seen before are shared out among threads. */
async function diagnoseLone(
  environment: Environment,
  files: readonly (LoneFile | undefined)[],
): Promise<(Found | undefined)[]> {
  const found = files.map(
    (file) => file && knownValidation(environment, file.name, file.bytes, file.kind)?.diagnostics,
  )
  const unseen = [...files.entries()].flatMap(([n, file]) =>
    file && !found[n] ? [{ n, file }] : [],
  )
  const isMany = unseen.length >= enoughForThreads
  const threads = isMany ? await environment.startThreads?.() : undefined
  try {
    const given = threads && (await threads.diagnose(unseen.map(({ file }) => file)))
    for (const [place, { n, file }] of unseen.entries()) {
      found[n] = given?.[place] ?? (await diagnoseHere(environment, file))
    }
  } finally {
    await threads?.close()
  }
  return found
}

async function diagnoseHere(
  environment: Environment,
  { name, bytes, kind }: LoneFile,
): Promise<Found> {
  return (await cachedValidation<LoneKind>(environment, name, bytes, kind)).diagnostics
}
