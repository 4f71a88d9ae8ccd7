import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { diskFiles } from './file-system.ts'
import { StorageError } from './storage-error.ts'

/**
 * Replaces a file as a whole: written beside it, flushed, its length compared, then renamed over it, so that a full
 * disk or a power cut leaves the old file as it was. `random` keeps two runs apart. Throws a StorageError.
 */
export function writeWholeFile(path: string, text: string, random: string): void {
  const beside = join(dirname(path), `.${basename(path).slice(0, 60)}.${random}.tmp`)
  const bytes = new TextEncoder().encode(text)
  let created = false
  try {
    const fd = openSync(beside, 'wx', 0o600)
    created = true
    try {
      for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done)
      fsyncSync(fd)
      if (fstatSync(fd).size !== bytes.length) throw new Error('short write')
    } finally {
      closeSync(fd)
    }
    renameSync(beside, path)
    diskFiles.flushFolder(dirname(path))
  } catch (error) {
    if (created) tryRemove(beside)
    throw new StorageError(path, error)
  }
}

function tryRemove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // Already renamed, or the disk refuses this too: nothing more can be done about a leftover.
  }
}
