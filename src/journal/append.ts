import { join } from 'node:path'
import type { Draft, Entry, Journal } from '../record/entry.ts'
import type { Head } from '../record/head.ts'
import { composeEntry, composeHeader, type HeaderFields } from './compose.ts'
import type { FileSystem } from './file-system.ts'
import { createLineFile, type LineFile } from './line-file.ts'
import { StorageError } from './storage-error.ts'

export interface JournalDeps {
  readonly files: FileSystem
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number
  /** Some ten letters and digits, other ones each time. */
  readonly random: () => string
}

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
  /** What is confirmed, as it will be read back; undefined as long as there is none. */
  readonly written: Journal | undefined
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
  let open: { path: string; file: LineFile; head: Head; journal: Journal } | undefined
  const entries: Entry[] = []
  let refusal: StorageError | undefined
  let closed = false

  function start(epochMs: number): NonNullable<typeof open> {
    const { text, head, header, fileName } = composeHeader(fields, epochMs, random())
    const path = join(folder, fileName)
    const file = createLineFile(files, path, text)
    return { path, file, head, journal: { name: fileName, header, entries } }
  }

  return {
    append<E extends Entry>(draft: Draft<E>): E {
      if (refusal) throw refusal
      if (closed) throw new Error('the journal is closed')
      const epochMs = now()
      // A draft that cannot be a line leaves no file behind.
      if (!open) composeEntry(noHead, draft, epochMs)
      try {
        open ??= start(epochMs)
        const { text, head, entry } = composeEntry<E>(open.head, draft, epochMs)
        open.file.append(text)
        open.head = head
        entries.push(entry)
        return entry
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
    get written() {
      return open?.journal
    },
  }
}

const noHead: Head = { n: 0, hash: '' }
