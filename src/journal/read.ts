import { join } from 'node:path'
import { sortDiagnostics, type Diagnostic } from '../messages/diagnostic.ts'
import type { Journal } from '../record/entry.ts'
import { headOf, type Head } from '../record/head.ts'
import { limits } from '../record/limits.ts'
import { withoutCopies } from './copies.ts'
import { diagnose } from './diagnose.ts'
import type { FileSystem, FolderItem } from './file-system.ts'
import { missingParents, type FoundFile } from './parents.ts'
import { parseJournal, type ParsedJournal } from './parse.ts'
import { codeOf, StorageError } from './storage-error.ts'

/** A journal as it was found. */
export interface StoredJournal extends Journal {
  path: string
  head: Head
  /** The line that was never finished, and so never confirmed. */
  tornAt?: number
}

export interface JournalsRead {
  /** By name; of each run once, and only lines that can be trusted. */
  journals: StoredJournal[]
  /** An error is damage: something that was recorded was changed or is missing. */
  diagnostics: Diagnostic[]
}

/**
 * Reads every `*.jsonl` of one folder; a folder that is not there holds none. Throws a
 * StorageError when the disk refuses: then it is not known what was recorded.
 */
export function readJournals(files: FileSystem, folder: string): JournalsRead {
  const diagnostics: Diagnostic[] = []
  const found: StoredJournal[] = []
  const filesByName = new Map<string, FoundFile>()
  for (const item of listJournals(files, folder)) {
    const path = join(folder, item.name)
    const parsed = readOne(files, path, item)
    if (!parsed) continue
    const { header, entries, tornAt } = parsed
    diagnostics.push(...parsed.diagnostics)
    const damaged = parsed.diagnostics.some(({ severity }) => severity === 'error')
    const lines = header ? entries.length + 1 : 0
    filesByName.set(item.name, { path, lines: damaged ? undefined : lines })
    if (!header) continue
    const journal = { name: item.name, path, header, entries }
    const torn = tornAt === undefined ? {} : { tornAt }
    found.push({ ...journal, head: headOf(journal), ...torn })
  }
  const { journals, diagnostics: copies } = withoutCopies(found)
  const missing = missingParents(journals, filesByName)
  return { journals, diagnostics: sortDiagnostics([...diagnostics, ...copies, ...missing]) }
}

function listJournals(files: FileSystem, folder: string): FolderItem[] {
  return itemsNamed(files, folder, '.jsonl')
}

/** What a folder holds whose names end like this, by name. Throws a StorageError. */
export function itemsNamed(files: FileSystem, folder: string, end: string): FolderItem[] {
  try {
    return files
      .listFolder(folder)
      .filter(({ name }) => name.endsWith(end))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw new StorageError(folder, error, { reading: true })
  }
}

/** Undefined for a file that has gone since the folder was listed. */
function readOne(files: FileSystem, path: string, item: FolderItem): ParsedJournal | undefined {
  if (!item.plain) return refused(notAFile(path))
  try {
    return readPlain(files, path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return undefined
    if (code === 'ELOOP') return refused(notAFile(path))
    throw new StorageError(path, error, { reading: true })
  }
}

function readPlain(files: FileSystem, path: string): ParsedJournal {
  const fd = files.openToRead(path)
  try {
    const bytes = files.plainLength(fd)
    if (bytes === undefined) return refused(notAFile(path))
    if (bytes > limits.journal) {
      const params = { bytes, limit: limits.journal }
      return refused(diagnose('error', 'journal-too-big', path, 1, params))
    }
    return parseJournal(path, files.readAll(fd))
  } finally {
    files.close(fd)
  }
}

function notAFile(path: string): Diagnostic {
  return diagnose('error', 'journal-not-a-file', path, 1, {})
}

function refused(diagnostic: Diagnostic): ParsedJournal {
  return { header: undefined, entries: [], tornAt: undefined, diagnostics: [diagnostic] }
}
