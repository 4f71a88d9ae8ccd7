import { basename, dirname, join } from 'node:path'
import { quietly, writeAll } from './durable.ts'
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
  const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.${random}.tmp`)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  let created = false
  try {
    const fd = files.openNew(beside)
    created = true
    try {
      writeAll(files, fd, bytes)
      files.flush(fd)
      if (files.plainLength(fd) !== bytes.length) throw new Error('short write')
    } finally {
      files.close(fd)
    }
    files.replace(beside, path)
    files.flushFolder(dirname(path))
  } catch (error) {
    // Where it has been renamed already, there is nothing left to remove.
    if (created) quietly(() => files.remove(beside))
    throw new StorageError(path, error)
  }
}
