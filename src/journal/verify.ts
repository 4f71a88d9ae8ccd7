import { join } from 'node:path'
import { sortDiagnostics, type Diagnostic } from '../messages/diagnostic.ts'
import { clockWentBack } from '../record/clock.ts'
import { foldersHead, isPrinted, type PrintedHead } from '../record/head.ts'
import { unfinishedEnd } from './batch.ts'
import { diagnose } from './diagnose.ts'
import type { FileSystem } from './file-system.ts'
import { itemsNamed, readJournals, type StoredJournal } from './read.ts'

export interface Verification {
  /** Errors are damage. */
  diagnostics: Diagnostic[]
  journals: number
  entries: number
  /** In the order in which the folders were named; empty text for a folder without journals. */
  heads: { folder: string; head: string }[]
}

/**
 * Reads everything in the folders and compares it with itself and with heads that were printed.
 * What is found proves that nothing recorded has changed since a head left the machine; without
 * one, a cut end that no later journal saw, and a record written anew from a line on, cannot show.
 */
export function verify(
  files: FileSystem,
  folders: readonly string[],
  printed: readonly PrintedHead[] = [],
): Verification {
  const read = folders.map((folder) => ({ folder, ...readJournals(files, folder) }))
  const all = read.flatMap(({ journals }) => journals)
  return {
    diagnostics: sortDiagnostics([
      ...read.flatMap(({ diagnostics, journals }) => [...diagnostics, ...setbacks(journals)]),
      ...missingHeads(all, printed, folders),
      ...folders.flatMap((folder) => leftovers(files, folder)),
    ]),
    journals: all.length,
    entries: all.reduce((sum, { entries }) => sum + entries.length, 0),
    heads: read.map(({ folder, journals }) => ({ folder, head: foldersHead(journals) })),
  }
}

/** What a run left behind that was ended while it wrote a whole journal. */
function leftovers(files: FileSystem, folder: string): Diagnostic[] {
  return itemsNamed(files, folder, unfinishedEnd).map(({ name }) =>
    diagnose('warning', 'journal-unfinished', join(folder, name), 1, {}),
  )
}

function setbacks(journals: readonly StoredJournal[]): Diagnostic[] {
  return clockWentBack(journals).map(({ journal, entry, seen }) =>
    diagnose('warning', 'journal-clock-back', journal.path, entry.n + 1, { at: entry.at, seen }),
  )
}

function missingHeads(
  journals: readonly StoredJournal[],
  printed: readonly PrintedHead[],
  folders: readonly string[],
): Diagnostic[] {
  const lines = journals.flatMap(({ header, entries }) => [{ n: 0, hash: header.hash }, ...entries])
  return printed
    .filter((head) => !lines.some((line) => isPrinted(head, line)))
    .map((head) =>
      diagnose('error', 'journal-head-not-found', folders.join(', '), 1, {
        head: head.n === undefined ? head.hash : `${head.n}:${head.hash}`,
      }),
    )
}
