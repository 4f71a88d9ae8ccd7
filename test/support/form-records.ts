import { existsSync } from 'node:fs'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'

/** The entries of a record, journal by journal, without what differs from run to run. */
export function recordEntries(folder: string): object[] {
  if (!existsSync(folder)) return []
  const { journals, diagnostics } = readJournals(diskFiles, folder)
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  return journals.flatMap(({ entries }) =>
    entries.map(({ n: _n, at: _at, hash: _hash, ...said }) => said),
  )
}
