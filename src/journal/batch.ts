import { join } from 'node:path'
import type { Draft, Entry } from '../record/entry.ts'
import { limits } from '../record/limits.ts'
import type { JournalDeps } from './append.ts'
import { composeEntry, composeHeader, type HeaderFields } from './compose.ts'
import { flushNames, quietly, writeAll } from './durable.ts'
import type { FileSystem } from './file-system.ts'
import { tooBig } from './line-file.ts'
import { StorageError } from './storage-error.ts'

/** Ends the name of a journal that is being written whole; readers pass over it. */
export const unfinishedEnd = '.jsonl.tmp'

/**
 * Writes a whole journal at once, so that either all its entries stand or none, and returns them
 * when they are on the disk. Without drafts nothing is written. Throws a LineError when one of them
 * cannot be a line: nothing has happened. Throws a StorageError when the disk refuses: nothing
 * stands, and `nothingSaved` says so, unless the disk would not take back what it had taken.
 */
export function writeJournal<E extends Entry>(
  { files, now, random }: JournalDeps,
  folder: string,
  fields: HeaderFields,
  drafts: readonly Draft<E>[],
): E[] {
  if (drafts.length === 0) return []
  const start = now()
  const { text, head: first, fileName } = composeHeader(fields, start, random())
  let head = first
  const lines = [text]
  const entries = drafts.map((draft, index) => {
    const line = composeEntry<E>(head, draft, index === 0 ? start : now())
    head = line.head
    lines.push(line.text)
    return line.entry
  })
  putInPlace(files, folder, fileName, Buffer.from(`${lines.join('\n')}\n`))
  return entries
}

/**
 * The bytes go into a file beside it first. Its own name is then taken by an empty file that did
 * not exist before, and that is replaced in one step: so nobody's file is ever overwritten, also
 * where there are no hard links, as on a USB stick. A reader that comes in between, or after a
 * power cut, finds a journal whose first line was never finished.
 */
function putInPlace(files: FileSystem, folder: string, fileName: string, bytes: Buffer): void {
  const path = join(folder, fileName)
  const beside = join(folder, `.${fileName.replace(/\.jsonl$/, unfinishedEnd)}`)
  const taken: string[] = []
  const take = (name: string): number => {
    const fd = files.openNew(name)
    taken.push(name)
    return fd
  }
  try {
    if (bytes.length > limits.journal) throw tooBig()
    const made = files.makeFolder(folder)
    writeNew(files, take(beside), bytes)
    files.close(take(path))
    files.replace(beside, path)
    taken.shift()
    flushNames(files, folder, made)
  } catch (error) {
    const gone = taken.map((name) => quietly(() => files.remove(name)))
    quietly(() => files.flushFolder(folder))
    // What lies beside is nothing to a reader; only the name itself counts.
    throw new StorageError(path, error, { nothingSaved: taken.at(-1) !== path || gone.at(-1)! })
  }
}

function writeNew(files: FileSystem, fd: number, bytes: Buffer): void {
  try {
    writeAll(files, fd, bytes)
    files.flush(fd)
  } finally {
    // What has been flushed, closing cannot lose; what has not, is refused anyway.
    quietly(() => files.close(fd))
  }
}
