import { join } from 'node:path'
import type { Draft, Entry, Journal } from '../record/entry.ts'
import { limits } from '../record/limits.ts'
import type { JournalDeps } from './append.ts'
import { composeEntry, composeHeader, type HeaderFields } from './compose.ts'
import { tooBig } from './line-file.ts'
import { writeNewFiles, type NewFile } from './new-files.ts'
import { StorageError } from './storage-error.ts'

/** Ends the name of a journal that is being written whole; readers pass over it. */
export const unfinishedEnd = '.jsonl.tmp'

/** What is to become a journal. */
export interface Batch<E extends Entry> {
  folder: string
  fields: HeaderFields
  drafts: readonly Draft<E>[]
}

/** A journal that was written whole; without drafts there is none, and no entries. */
export interface Written<E extends Entry> {
  journal: Journal | undefined
  entries: readonly E[]
}

/**
 * Writes whole journals, so that either all entries of all of them stand or none, and returns them
 * when they are on the disk; one for each that is given, in their order. Where there are no drafts
 * nothing is written. Throws a LineError when an entry cannot be a line: nothing has happened.
 * Throws a StorageError when the disk refuses: nothing stands, and `nothingSaved` says so, unless
 * the disk would not take back what it had taken.
 */
export function writeJournals<E extends Entry>(
  deps: JournalDeps,
  batches: readonly Batch<E>[],
): Written<E>[] {
  const composed = batches.map((batch) => (batch.drafts.length > 0 ? compose(deps, batch) : none))
  const files = composed.flatMap(({ file }) => file ?? [])
  const long = files.find(({ bytes }) => bytes.length > limits.journal)
  if (long) throw new StorageError(long.path, tooBig(), { nothingSaved: true })
  if (files.length > 0) writeNewFiles(deps.files, files)
  return composed.map(({ journal, entries }) => ({ journal, entries }))
}

const none = { journal: undefined, entries: [], file: undefined }

function compose<E extends Entry>(
  { now, random }: JournalDeps,
  { folder, fields, drafts }: Batch<E>,
): Written<E> & { file: NewFile } {
  const start = now()
  const { text, head: first, header, fileName } = composeHeader(fields, start, random())
  let head = first
  const lines = [text]
  const entries = drafts.map((draft, index) => {
    const line = composeEntry<E>(head, draft, index === 0 ? start : now())
    head = line.head
    lines.push(line.text)
    return line.entry
  })
  const file = {
    path: join(folder, fileName),
    beside: join(folder, `.${fileName.replace(/\.jsonl$/, unfinishedEnd)}`),
    bytes: Buffer.from(`${lines.join('\n')}\n`),
  }
  return { journal: { name: fileName, header, entries }, entries, file }
}
