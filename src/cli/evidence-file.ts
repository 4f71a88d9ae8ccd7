import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, extname, isAbsolute, join } from 'node:path'
import type { EvidenceKind } from '../checklist/shape/indicator.ts'
import { slug } from '../journal/file-name.ts'
import { diskFiles } from '../journal/file-system.ts'
import { StorageError, codeOf, refusalOfDisk } from '../journal/storage-error.ts'
import type { FileEvidence } from '../record/entry.ts'
import type { FileState, LookAtFile } from '../scoring/proof.ts'
import { evidenceFolder, writtenPath, type Around } from './evidence-path.ts'
import { isInside, refusalOf } from './read-source.ts'

const piece = 1 << 20
// Not defined on Windows; there is nothing there that would wait.
const noWait = constants.O_NONBLOCK ?? 0

const photos = new Set(['.jpg', '.jpeg', '.png', '.heic', '.webp', '.bmp', '.gif'])
const tables = new Set(['.xls', '.xlsx', '.csv', '.et'])

export function kindByName(path: string): EvidenceKind {
  const ending = extname(path).toLowerCase()
  return photos.has(ending) ? 'photo' : tables.has(ending) ? 'table' : 'document'
}

/** A file as evidence: where it lies, and its content. Throws a StorageError when it cannot be read. */
export function describeFile(path: string, around: Around): FileEvidence {
  try {
    const file = openPlain(path)
    try {
      const { sha256, bytes } = hashOf(file)
      return { kind: kindByName(path), path: writtenPath(path, around), sha256, bytes }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw new StorageError(path, error)
  }
}

/**
 * Says what became of a file. One that is written down from the workspace is looked for there and nowhere else: a record
 * from a stranger must not make us read what lies beside it.
 */
export function lookIn(folder: string): LookAtFile {
  const seen = new Map<string, FileState>()
  return (file) => {
    const key = `${file.sha256} ${file.path}`
    const state = seen.get(key) ?? lookAt(file, folder)
    seen.set(key, state)
    return state
  }
}

function lookAt({ path, sha256, bytes }: FileEvidence, folder: string): FileState {
  const isAway = isAbsolute(path) || /^[A-Za-z]:[\\/]/u.test(path)
  const absent = isAway ? 'away' : 'missing'
  try {
    const real = realpathSync(isAway ? path : join(folder, path))
    if (!isAway && !isInside(real, realpathSync(folder))) return absent
    const file = openPlain(real)
    try {
      if (bytes !== undefined && fstatSync(file).size !== bytes) return 'changed'
      return hashOf(file).sha256 === sha256 ? 'verified' : 'changed'
    } finally {
      closeSync(file)
    }
  } catch (error) {
    // What cannot be looked at for a fault of the disk is not missing.
    const refusal = refusalOf(error) ? undefined : refusalOfDisk(error)
    if (refusal) throw refusal
    return absent
  }
}

/**
 * Copies a file to `evidence/<checklist>/<indicator>/` under a clean name that nothing has yet, whole or not at all; where
 * the same content lies there already, that is taken. Returns its path. Throws a StorageError.
 */
export function copyIn(
  path: string,
  { folder, random }: { folder: string; random: string },
  { checklist, indicator }: { checklist: string; indicator: string },
): string {
  const target = join(folder, evidenceFolder, checklist, indicator)
  const beside = join(target, `.${random}.tmp`)
  try {
    mkdirSync(target, { recursive: true, mode: 0o700 })
    const sha256 = copyTo(beside, path)
    const { final, isNew } = reserve(target, path, sha256)
    if (isNew) renameSync(beside, final)
    else unlinkSync(beside)
    diskFiles.flushFolder(target)
    return final
  } catch (error) {
    tryRemove(beside)
    throw error instanceof StorageError ? error : new StorageError(target, error)
  }
}

function copyTo(beside: string, path: string): string {
  const source = openPlain(path)
  try {
    const copy = openSync(beside, 'wx', 0o600)
    try {
      const { sha256 } = hashOf(source, (bytes) => {
        for (let done = 0; done < bytes.length;) done += writeSync(copy, bytes, done)
      })
      fsyncSync(copy)
      return sha256
    } finally {
      closeSync(copy)
    }
  } finally {
    closeSync(source)
  }
}

/** An empty file holds the name until the copy is renamed over it: links would do it at once, but memory sticks have none. */
function reserve(folder: string, path: string, sha256: string): { final: string; isNew: boolean } {
  const name = basename(path)
  const ending = extname(name)
  const stem = slug(name.slice(0, name.length - ending.length))
  const clean = ending.length > 1 ? `.${slug(ending.slice(1))}` : ''
  for (let time = 1; ; time++) {
    const final = join(folder, `${stem}${time === 1 ? '' : `-${time}`}${clean}`)
    try {
      closeSync(openSync(final, 'wx', 0o600))
      return { final, isNew: true }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      if (lookAt({ path: basename(final), sha256 }, folder) === 'verified')
        return { final, isNew: false }
    }
  }
}

function openPlain(path: string): number {
  const file = openSync(path, constants.O_RDONLY | noWait)
  if (fstatSync(file).isFile()) return file
  closeSync(file)
  throw Object.assign(new Error(`no plain file: ${path}`), { code: 'EINVAL' })
}

/** Reads to the end in pieces: a video may be larger than the memory. */
function hashOf(
  file: number,
  take: (bytes: Uint8Array) => void = () => undefined,
): { sha256: string; bytes: number } {
  const hash = createHash('sha256')
  const buffer = new Uint8Array(piece)
  let bytes = 0
  for (;;) {
    const got = readSync(file, buffer, 0, piece, null)
    if (got === 0) return { sha256: hash.digest('hex'), bytes }
    const part = buffer.subarray(0, got)
    hash.update(part)
    take(part)
    bytes += got
  }
}

function tryRemove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It was never made, or the disk refuses this too.
  }
}
