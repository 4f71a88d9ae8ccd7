import { join } from 'node:path'
import { chinaStamp } from '../civil/clock.ts'
import { journalFormat, type Draft, type Entry, type Header } from '../record/entry.ts'
import type { Head } from '../record/head.ts'
import { entryText, headerText } from '../record/line.ts'
import { journalFileName } from './file-name.ts'
import type { FileSystem } from './file-system.ts'
import { sealLine } from './hash.ts'
import { createLineFile, type LineFile } from './line-file.ts'
import { StorageError } from './storage-error.ts'

export interface JournalDeps {
  readonly files: FileSystem
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** Some ten letters and digits, other ones each time. */
  readonly random: () => string
}

/** What a run says of itself in the first line; the rest is given when that is written. */
export type HeaderFields = Omit<Header, 'format' | 'at' | 'run' | 'hash'>

export interface JournalWriter {
  /**
   * Writes one entry and returns it when it is on the disk, never before. Throws a LineError when
   * it cannot be a line: nothing has happened, another may follow. Throws a StorageError when the
   * disk refuses: it is not confirmed, and nothing is written by this writer ever again, because
   * after a failed flush the system may call the next one a success and still have lost the first.
   */
  append<E extends Entry>(draft: Draft<E>): E
  close(): void
  /** The file, and the last line confirmed; undefined as long as there is none. */
  readonly path: string | undefined
  readonly head: Head | undefined
}

/**
 * The journal of one run. The file is created with the first entry, so that a run in which nothing
 * is said leaves nothing behind. Only this run ever writes to it; there is nothing to lock.
 */
export function createJournal(
  { files, now, random }: JournalDeps,
  folder: string,
  fields: HeaderFields,
): JournalWriter {
  let open: { path: string; file: LineFile; head: Head } | undefined
  let refusal: StorageError | undefined
  let closed = false

  function start(at: string): NonNullable<typeof open> {
    const run = random()
    const path = join(folder, journalFileName(at, fields.writer, run))
    const first = sealLine('', headerText({ ...fields, format: journalFormat, at, run }))
    const file = createLineFile(files, path, first.text)
    return { path, file, head: { n: 0, hash: first.hash } }
  }

  return {
    append<E extends Entry>(draft: Draft<E>): E {
      if (refusal) throw refusal
      if (closed) throw new Error('the journal is closed')
      const at = chinaStamp(now())
      const n = (open?.head.n ?? 0) + 1
      const json = entryText({ ...draft, n, at })
      try {
        open ??= start(at)
        const line = sealLine(open.head.hash, json)
        open.file.append(line.text)
        open.head = { n, hash: line.hash }
        return JSON.parse(line.text) as E
      } catch (error) {
        if (error instanceof StorageError) {
          refusal = error
          open?.file.close()
        }
        throw error
      }
    },
    close() {
      if (!refusal && !closed) open?.file.close()
      closed = true
    },
    get path() {
      return open?.path
    },
    get head() {
      return open?.head
    },
  }
}
