import type { Diagnostic } from '../messages/diagnostic.ts'
import type { Parent } from '../record/entry.ts'
import { diagnose } from './diagnose.ts'
import type { StoredJournal } from './read.ts'

/** A file of the folder; `lines` are its whole lines, undefined where it cannot be trusted. */
export interface FoundFile {
  path: string
  lines: number | undefined
}

/**
 * What later journals saw and the folder no longer has: a file is gone, or lines at its end are,
 * or it was written anew. Where a file's damage has been named, that is enough.
 */
export function missingParents(
  journals: readonly StoredJournal[],
  filesByName: ReadonlyMap<string, FoundFile>,
): Diagnostic[] {
  const present = new Set<string>()
  for (const { header, entries } of journals) {
    for (const { hash } of [header, ...entries]) present.add(hash)
  }
  return journals.flatMap((journal) =>
    journal.header.parents
      .filter((parent) => !present.has(parent.hash))
      .flatMap((parent) => missing(journal, parent, filesByName.get(parent.journal))),
  )
}

function missing(
  witness: StoredJournal,
  parent: Parent,
  file: FoundFile | undefined,
): Diagnostic[] {
  const line = parent.n + 1
  const told = (state: 'gone' | 'cut' | 'rewritten'): Diagnostic => {
    const params = { parent: parent.journal, line, state }
    return diagnose('error', 'journal-missing-parent', witness.path, 1, params)
  }
  if (!file) return [told('gone')]
  if (file.lines === undefined) return []
  const params = { witness: witness.name, line }
  return line > file.lines
    ? [told('cut'), diagnose('error', 'journal-cut-end', file.path, file.lines + 1, params)]
    : [told('rewritten'), diagnose('error', 'journal-rewritten', file.path, line, params)]
}
