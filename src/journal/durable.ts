import { dirname, resolve } from 'node:path'
import type { FileSystem } from './file-system.ts'
import { StorageError } from './storage-error.ts'

/** On a disk that is nearly full a write may take less than it was given, without an error. */
export function writeAll(files: FileSystem, fd: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;) {
    const written = files.write(fd, bytes, offset)
    if (written <= 0) throw new Error('nothing was written')
    offset += written
  }
}

/**
 * Puts the new names in `folder` on the disk, and each new folder's name in the one above; `made`
 * is what `makeFolder` said.
 */
export function flushNames(files: FileSystem, folder: string, made: string | undefined): void {
  files.flushFolder(folder)
  if (made === undefined) return
  const top = resolve(made)
  for (let below = resolve(folder); below.length >= top.length; below = dirname(below)) {
    files.flushFolder(dirname(below))
  }
}

export function orStorageError<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new StorageError(path, error)
  }
}

/** Tidies up after an error, which is the one to tell; says whether it worked. */
export function quietly(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
