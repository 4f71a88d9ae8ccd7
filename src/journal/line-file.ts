import { dirname } from 'node:path'
import { limits } from '../record/limits.ts'
import { flushNames, orStorageError, quietly, writeAll } from './durable.ts'
import type { FileSystem } from './file-system.ts'

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
      if (length > limits.journal) throw tooBig()
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
    orStorageError(path, () => flushNames(files, dirname(path), made))
  } catch (error) {
    close()
    quietly(() => files.remove(path))
    throw error
  }
  return { append, close }
}

/** What a system says of a file that outgrows it. */
export function tooBig(): Error {
  return Object.assign(new Error('too long'), { code: 'EFBIG' })
}
