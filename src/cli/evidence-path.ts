import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CivilDate } from '../civil/date.ts'
import { dayBehind } from '../intake/evidence.ts'
import { StorageError } from '../journal/storage-error.ts'
import { isInside, refusalOf } from './read-source.ts'

/** Where typed paths begin. */
export interface Around {
  /** The workspace. */
  folder: string
  cwd: string
}

export const evidenceFolder = 'evidence'

/**
 * The plain file that a person means, however the path came into the terminal: typed from `evidence/`, the workspace or
 * the current folder, dragged there with quotes or escaped spaces, or as a file URL. Undefined where there is none. Throws a
 * StorageError where the disk does not say.
 */
export function findFile(typed: string, around: Around): string | undefined {
  const plain = unquoted(typed)
  const escaped = sep === '/' ? plain.replaceAll(/\\(.)/gu, '$1') : plain
  return [...new Set([plain, escaped])]
    .flatMap((path) => placesOf(path, around))
    .find((path) => isPlainFile(path))
}

/** The file that a text names, alone or with a day behind it. `find` says where a path lies. */
export function datedFile(
  typed: string,
  find: (path: string) => string | undefined,
): { path: string; dated: CivilDate | undefined } | undefined {
  const whole = find(typed)
  if (whole !== undefined) return { path: whole, dated: undefined }
  const named = dayBehind(typed)
  const path = named && find(named.path)
  return path === undefined ? undefined : { path, dated: named!.dated }
}

/** Without what shells and file managers put around a path. */
export function unquoted(typed: string): string {
  const path = typed.trim().replace(/^&\s+/u, '')
  const found = /^(?:"(.*)"|'(.*)'|“(.*)”|‘(.*)’)$/u.exec(path)
  const plain = found ? found.slice(1).find((part) => part !== undefined)! : path
  if (!plain.startsWith('file://')) return plain
  try {
    return fileURLToPath(plain)
  } catch {
    return plain
  }
}

/** How a file is written down: from the workspace with `/` on every system, else where it lies. */
export function writtenPath(path: string, { folder }: Around): string {
  return isInside(path, folder) ? relative(folder, path).split(sep).join('/') : path
}

/** What Tab makes of a text, and what it might become. */
export interface Completion {
  text: string
  candidates: readonly string[]
}

/** Completes a path as far as it is certain; folders end in `/`. */
export function completePath(typed: string, around: Around): Completion {
  const quote = /^["'“‘]/u.exec(typed)?.[0] ?? ''
  const path = typed.slice(quote.length)
  const cut = Math.max(path.lastIndexOf('/'), sep === '\\' ? path.lastIndexOf('\\') : -1) + 1
  const [above, start] = [path.slice(0, cut), path.slice(cut)]
  for (const folder of placesOf(above, around)) {
    const names = namesIn(folder).filter((name) => startsAs(name, start))
    if (names.length === 0) continue
    const sure = commonStart(names)
    const isLonger = sure.length > start.length
    return { text: quote + above + (isLonger ? sure : start), candidates: names }
  }
  return { text: typed, candidates: [] }
}

function placesOf(path: string, { folder, cwd }: Around): string[] {
  if (path.startsWith('~/')) return [join(homedir(), path.slice(2))]
  if (isAbsolute(path)) return [path]
  return [join(folder, evidenceFolder), folder, cwd].map((base) => resolve(base, path))
}

function isPlainFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch (error) {
    if (refusalOf(error)) return false
    throw new StorageError(path, error, { reading: true })
  }
}

/** Without hidden ones, in code-point order. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((item) => (item.isDirectory() ? `${item.name}/` : item.name))
      .sort()
  } catch {
    return []
  }
}

function startsAs(name: string, start: string): boolean {
  return name.normalize('NFC').toLowerCase().startsWith(start.normalize('NFC').toLowerCase())
}

function commonStart(names: readonly string[]): string {
  const [first = '', ...rest] = names.map((name) => Array.from(name))
  const length = Array.from(first).findIndex((character, at) =>
    rest.some((name) => name[at] !== character),
  )
  return (length < 0 ? Array.from(first) : Array.from(first).slice(0, length)).join('')
}
