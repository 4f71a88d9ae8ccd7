import { problem, wholeFile, type FormProblem } from '../../intake/form/problem.ts'
import { writeJournals, type Written } from '../../journal/batch.ts'
import { formWords, type FormWords } from '../../messages/forms.ts'
import { limits } from '../../record/limits.ts'
import { LineError } from '../../record/line-error.ts'
import type { ActionEntry } from '../../rectification/ledger-entry.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { keepCopy, type KeptCopy } from '../form/copy.ts'
import { formFiles } from '../form/files.ts'
import { tellProblems } from '../form/problems.ts'
import { importCode, refusedByDisk } from '../form/refused-by-disk.ts'
import { contestedIn, type Contested } from './contested.ts'
import { recorderAt, type Desk } from './desk.ts'
import { emitImported, tellLeftAlone } from './imported.ts'
import { markedLedger } from './marked.ts'
import { ledgerHeader, withWritten, type OpenLedger } from './open.ts'
import { readLedgerFile, type ReadLedgerFile } from './read-file.ts'
import { takeOver, type ChangedSince, type RowResult } from './take-over.ts'

/** What became of one file. */
export interface ImportResult extends KeptCopy {
  file: string
  written: readonly ActionEntry[]
  /** With what this file added to it. */
  ledger: OpenLedger
  same: number
  /** The rows that were left alone: of what has changed since, and of what another file says something else. */
  stale: readonly ChangedSince[]
  contested: readonly Contested[]
  problems: readonly FormProblem[]
}

/**
 * Takes over ledgers that were filled in: each wholly or not at all, one after the other, each seeing the ones before.
 * Which of them is read first decides nothing: they are all held against the ledger as it is before.
 */
export async function importLedgers(desk: Desk, paths: readonly string[]): Promise<ExitCode> {
  const { context, open } = desk
  if (paths.length === 0)
    throw new UserError(context.say.cli.usage.missingArgument({ name: 'paths' }))
  const base = await formWords(context.say.language, open.workspace.kind)
  // What is wrong is told in the words for ledgers; the sheets are read in those of their own language.
  const words = { ...base, problems: { ...base.problems, ...base.ledger.instead } }
  const files = formFiles(context, words, paths)
  if (files.length === 0) throw new UserError(words.ledger.noFiles)
  let { ledger } = desk
  const held = []
  for (const file of files) {
    const read = await readOrRefused(desk, file)
    held.push({ read, ...(await holdAgainst(desk, ledger, read)) })
  }
  const sound = held.filter(({ problems }) => problems.length === 0)
  const contested = contestedIn(
    sound.map(({ read: { file }, rows }) => ({ file, drafts: rows.flatMap((row) => row.drafts) })),
  )
  const results: ImportResult[] = []
  for (const { read, problems } of held) {
    const result =
      problems.length > 0
        ? await sendBack(desk, words, ledger, read, problems)
        : await takeFile(desk, words, read, ledger, contested)
    ledger = result.ledger
    results.push(result)
    tellProblems(context, words, read.file, result.problems)
    tellLeftAlone(context, words, result)
  }
  await emitImported(desk, words, ledger, results)
  return codeOf(results)
}

function codeOf(results: readonly ImportResult[]): ExitCode {
  if (results.some(({ copyRefused }) => copyRefused)) return exitCodes.storage
  const code = importCode(results)
  const isWhole = results.every(({ stale, contested }) => stale.length + contested.length === 0)
  return code === exitCodes.fine && !isWhole ? exitCodes.findings : code
}

/** What the disk refuses is told of this ledger, and the next one is read. */
async function readOrRefused(desk: Desk, file: string): Promise<ReadLedgerFile> {
  try {
    return await readLedgerFile(desk, file)
  } catch (error) {
    const problems = [refusedByDisk(error, desk.context.say)]
    return { file, problems, form: undefined, tables: [] }
  }
}

async function sendBack(
  desk: Desk,
  words: FormWords,
  ledger: OpenLedger,
  { file, form }: ReadLedgerFile,
  problems: readonly FormProblem[],
): Promise<ImportResult> {
  const marked = form && (await markedLedger(desk, form, words, problems))
  const kept = keepCopy(desk.context, words, marked, file)
  return { file, written: [], ledger, same: 0, stale: [], contested: [], problems, ...kept }
}

async function takeFile(
  desk: Desk,
  words: FormWords,
  read: ReadLedgerFile,
  ledger: OpenLedger,
  allContested: readonly Contested[],
): Promise<ImportResult> {
  const { file } = read
  const contested = allContested.filter(({ files }) => files.includes(file))
  const ids = new Set(contested.map(({ id }) => id))
  const { rows, problems } = await holdAgainst(desk, ledger, read, ids)
  if (problems.length > 0) return sendBack(desk, words, ledger, read, problems)
  const same = rows.reduce((sum, row) => sum + row.same, 0)
  const stale = rows.flatMap((row) => row.stale ?? [])
  const kept: KeptCopy = { copy: undefined, copyRefused: false }
  const result = { file, written: [], ledger, same, stale, contested, problems, ...kept }
  try {
    const { journal, entries } = write(desk, ledger, rows)
    return { ...result, written: entries, ledger: withWritten(ledger, journal) }
  } catch (error) {
    if (!(error instanceof LineError))
      return { ...result, problems: [refusedByDisk(error, desk.context.say)] }
    const tooLong = problem(wholeFile, 'too-long', { limit: limits.text, length: 0 })
    return sendBack(desk, words, ledger, read, [tooLong])
  }
}

/** What the rows of a file come to, but for those of the problems `without`; and all that is wrong with it. */
async function holdAgainst(
  desk: Desk,
  { ledger }: OpenLedger,
  { problems, form, tables }: ReadLedgerFile,
  without: ReadonlySet<string> = new Set(),
): Promise<{ rows: RowResult[]; problems: readonly FormProblem[] }> {
  if (problems.length > 0 || !form) return { rows: [], problems }
  const words = await formWords(form.identity.language, desk.open.workspace.kind)
  const rows = tables.flatMap((table) => {
    // What follows in a row from a cell that cannot be read is no mistake of its own.
    const unread = new Set(table.problems.map(({ row }) => row))
    return table.rows
      .filter(({ key, at }) => !without.has(key.id) && !unread.has(at('note').row))
      .map((row) => takeOver(desk, words, ledger, table, row))
  })
  const wrong = [...tables, ...rows].flatMap((one) => one.problems)
  return { rows, problems: oncePerCell(wrong) }
}

function write(desk: Desk, ledger: OpenLedger, rows: readonly RowResult[]): Written<ActionEntry> {
  const { open, context } = desk
  const recorder = recorderAt({ ...desk, ledger })
  const fields = ledgerHeader(open, ledger, recorder)
  const drafts = rows.flatMap((row) => row.drafts)
  const batch = { folder: ledger.folder, fields, drafts }
  return writeJournals<ActionEntry>(context.environment, [batch])[0]!
}

/** A name that is missing above the table is missing for every row; what a cell holds is wrong once. */
function oncePerCell(problems: readonly FormProblem[]): FormProblem[] {
  const first = new Map<string, FormProblem>()
  for (const one of problems) {
    const { sheet, row, column } = one
    const key = JSON.stringify(row === 0 ? one : [sheet, row, column])
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()]
}
