import { dirname, resolve } from 'node:path'
import { limits } from '../record/line.ts'
import type { FileSystem } from './file-system.ts'
import { StorageError } from './storage-error.ts'

/** A new file that grows line by line. After an error it must not be used again, only closed. */
export interface LineFile {
  /** Returns when the line is on the disk. Throws a StorageError. */
  append(line: string): void
  close(): void
}

/**
 * Creates a file, with the folders above it, whose first line and name are on the disk when this
 * returns. Throws a StorageError; the file, of which nothing was confirmed, is then removed again.
 */
export function createLineFile(files: FileSystem, path: string, firstLine: string): LineFile {
  const made = orStorageError(path, () => files.makeFolder(dirname(path)))
  const fd = orStorageError(path, () => files.openNew(path))
  let length = 0

  function append(line: string): void {
    const bytes = Buffer.from(`${line}\n`)
    length += bytes.length
    orStorageError(path, () => {
      // A reader refuses a longer file; the run goes on in a new one.
      if (length > limits.journal) throw Object.assign(new Error('too long'), { code: 'EFBIG' })
      writeAll(files, fd, bytes)
      files.flush(fd)
    })
  }

  function close(): void {
    // All that was confirmed has been flushed: closing can lose nothing.
    quietly(() => files.close(fd))
  }

  try {
    append(firstLine)
    orStorageError(path, () => flushFolders(files, dirname(path), made))
  } catch (error) {
    close()
    quietly(() => files.remove(path))
    throw error
  }
  return { append, close }
}

/** On a disk that is nearly full a write may take less than it was given, without an error. */
function writeAll(files: FileSystem, fd: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;) {
    const written = files.write(fd, bytes, offset)
    if (written <= 0) throw new Error('nothing was written')
    offset += written
  }
}

/** The new name in its folder, and each new folder's name in the one above. */
function flushFolders(files: FileSystem, folder: string, topmostMade: string | undefined): void {
  files.flushFolder(folder)
  if (topmostMade === undefined) return
  const top = resolve(topmostMade)
  for (let made = resolve(folder); made.length >= top.length; made = dirname(made)) {
    files.flushFolder(dirname(made))
  }
}

function orStorageError<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new StorageError(path, error)
  }
}

function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // The error that led here is the one to tell.
  }
}
