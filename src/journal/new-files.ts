import { dirname } from 'node:path'
import { flushNames, quietly, writeAll } from './durable.ts'
import type { FileSystem } from './file-system.ts'
import { StorageError } from './storage-error.ts'

/** A file that is to be written whole. */
export interface NewFile {
  path: string
  /** Where its bytes lie until they are all on the disk; in the same folder. */
  beside: string
  bytes: Uint8Array
}

/**
 * Writes files that were not there before, all of them or none. Throws a StorageError when the disk
 * refuses, or where anything has one of the names: nothing stands then, and `nothingSaved` says so,
 * unless the disk would not take back what it had taken.
 *
 * The bytes of each go into a file beside it first. Its own name is then taken by an empty file that
 * did not exist before, and when all have theirs, each is replaced in one step: so nobody's file is
 * ever overwritten, also where there are no hard links, as on a USB stick. A reader that comes in
 * between, or after a power cut, finds an empty file.
 */
export function writeNewFiles(files: FileSystem, all: readonly NewFile[]): void {
  const named: string[] = []
  const beside: string[] = []
  const folders = new Set(all.map(({ path }) => dirname(path)))
  let at = all[0]!.path
  try {
    const made = [...folders].map((folder) => [folder, files.makeFolder(folder)] as const)
    for (const file of all) {
      at = file.path
      writeNew(files, take(files, beside, file.beside), file.bytes)
    }
    for (const file of all) {
      at = file.path
      files.close(take(files, named, file.path))
    }
    for (const file of all) {
      at = file.path
      files.replace(file.beside, file.path)
      beside.shift()
    }
    for (const [folder, top] of made) flushNames(files, folder, top)
  } catch (error) {
    for (const name of beside) quietly(() => files.remove(name))
    const gone = named.map((name) => quietly(() => files.remove(name)))
    for (const folder of folders) quietly(() => files.flushFolder(folder))
    // What lies beside is nothing to a reader; only the names themselves count.
    throw new StorageError(at, error, { nothingSaved: gone.every(Boolean) })
  }
}

function take(files: FileSystem, taken: string[], name: string): number {
  const fd = files.openNew(name)
  taken.push(name)
  return fd
}

function writeNew(files: FileSystem, fd: number, bytes: Uint8Array): void {
  try {
    writeAll(files, fd, bytes)
    files.flush(fd)
  } finally {
    // What has been flushed, closing cannot lose; what has not, is refused anyway.
    quietly(() => files.close(fd))
  }
}
