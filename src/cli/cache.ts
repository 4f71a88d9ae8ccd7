import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CalendarFile } from '../checklist/shape/calendar.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Workspace } from '../checklist/shape/workspace.ts'
import { writeWholeFile } from '../journal/whole-file.ts'
import type { Diagnostic } from '../messages/diagnostic.ts'
import type { Environment } from './environment.ts'
import type { Shelf } from './shelf.ts'
import { build } from './version.ts'

interface Kinds {
  checklist: Checklist
  workspace: Workspace
  calendar: CalendarFile
}

export interface Validation<Value> {
  /** Absent when there is an error. */
  value: Value | undefined
  diagnostics: readonly Diagnostic[]
}

/**
 * Validates a file's bytes, or takes what the same build of zicha found in the same bytes before: the key is a hash
 * of all three, so the cache is never trusted over the bytes. A cache that cannot be read or written is no cache.
 */
export async function cachedValidation<Kind extends keyof Kinds>(
  environment: Environment,
  file: string,
  bytes: Uint8Array,
  kind: Kind,
): Promise<Validation<Kinds[Kind]>> {
  return cached(environment, keyOf(kind, file, bytes), async () => {
    const { validateCalendar, validateChecklist, validateWorkspace } =
      await import('../lint/validate.ts')
    const validate = {
      checklist: validateChecklist,
      workspace: validateWorkspace,
      calendar: validateCalendar,
    }[kind]
    return validate(file, bytes) as Validation<Kinds[Kind]>
  })
}

/** The same for a checklist among those it names; the key holds them all, too. */
export async function cachedAmongPeers(
  environment: Environment,
  file: string,
  bytes: Uint8Array,
  shelf: Shelf,
): Promise<Validation<Checklist>> {
  const key = keyOf(`peer ${shelf.fingerprint()}`, file, bytes)
  return cached(environment, key, async () => {
    const { validateChecklist } = await import('../lint/validate.ts')
    return validateChecklist(file, bytes, (await shelf.library()).peers)
  })
}

/** The same for an overlay and the checklist it results in. */
export async function cachedOverlay(
  environment: Environment,
  file: string,
  bytes: Uint8Array,
  shelf: Shelf,
): Promise<Validation<Checklist>> {
  const key = keyOf(`overlay ${shelf.fingerprint()}`, file, bytes)
  return cached(environment, key, async () => {
    const { validateOverlay } = await import('../lint/validate-overlay.ts')
    return validateOverlay(file, bytes, await shelf.library())
  })
}

async function cached<Value>(
  { cacheFolder, random }: Environment,
  key: string,
  validate: () => Promise<Validation<Value>>,
): Promise<Validation<Value>> {
  const entry = cacheFolder && join(cacheFolder, `${key}.json`)
  const kept = entry && readEntry<Value>(entry)
  if (kept) return kept
  const { value, diagnostics } = await validate()
  const broken = diagnostics.some(({ severity }) => severity === 'error')
  const found = { value: broken ? undefined : value, diagnostics }
  if (entry) keepEntry(cacheFolder, entry, found, random())
  return found
}

function keyOf(kind: string, file: string, bytes: Uint8Array): string {
  return createHash('sha256').update(`${build}\n${kind}\n${file}\n`).update(bytes).digest('hex')
}

function readEntry<Value>(path: string): Validation<Value> | undefined {
  try {
    const { value, diagnostics } = JSON.parse(readFileSync(path, 'utf8')) as Validation<Value>
    return Array.isArray(diagnostics) ? { value, diagnostics } : undefined
  } catch {
    return undefined
  }
}

function keepEntry(folder: string, path: string, found: Validation<unknown>, random: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeWholeFile(path, JSON.stringify(found), random)
  } catch {
    // Only speed is lost.
  }
}
