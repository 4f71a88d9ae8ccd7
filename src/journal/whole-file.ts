import { basename, dirname, join } from 'node:path'
import { flushNames, quietly, writeAll } from './durable.ts'
import { diskFiles, type FileSystem } from './file-system.ts'
import { StorageError } from './storage-error.ts'

/**
 * Replaces a file as a whole: written beside it, flushed, its length compared, then renamed over it, so that a full
 * disk or a power cut leaves the old file as it was. `random` keeps two runs apart. Throws a StorageError.
 */
export function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  random: string,
  files: FileSystem = diskFiles,
): void {
  put(path, content, random, { files, isNew: false })
}

/** The same for a file of which it is known that there is none: its folders are made,
 * and after an error there is none again. */
export function writeNewFile(
  path: string,
  content: string | Uint8Array,
  random: string,
  files: FileSystem,
): void {
  put(path, content, random, { files, isNew: true })
}

function put(
  path: string,
  content: string | Uint8Array,
  random: string,
  { files, isNew }: { files: FileSystem; isNew: boolean },
): void {
  const folder = dirname(path)
  const beside = join(folder, `.${basename(path).slice(0, 60)}.${random}.tmp`)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  // What there is to take away after an error; what has been replaced is gone for good.
  let taken: string | undefined
  try {
    const made = isNew ? files.makeFolder(folder) : undefined
    const fd = files.openNew(beside)
    taken = beside
    try {
      writeAll(files, fd, bytes)
      files.flush(fd)
      if (files.plainLength(fd) !== bytes.length) throw new Error('short write')
    } finally {
      files.close(fd)
    }
    files.replace(beside, path)
    taken = isNew ? path : undefined
    flushNames(files, folder, made)
  } catch (error) {
    const own = taken
    if (own !== undefined) quietly(() => files.remove(own))
    throw new StorageError(path, error)
  }
}
