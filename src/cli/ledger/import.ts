import { ledgerFormat } from '../../checklist/form/identity.ts'
import { readLedgerTable } from '../../intake/form/ledger.ts'
import { problem, wholeFile, type FormProblem } from '../../intake/form/problem.ts'
import { readTable } from '../../intake/form/table.ts'
import { writeJournals, type Written } from '../../journal/batch.ts'
import { formWords, type FormWords } from '../../messages/forms.ts'
import { LineError, limits } from '../../record/line.ts'
import type { ActionEntry } from '../../rectification/ledger-entry.ts'
import { fillerField } from '../../report/ledger/form.ts'
import { UserError } from '../errors.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { formFiles } from '../form/files.ts'
import { openFormFile } from '../form/open-file.ts'
import { writerFor } from '../record.ts'
import type { Desk } from './desk.ts'
import { emitImported, tellStale } from './imported.ts'
import { ledgerHeader, withWritten, type OpenLedger } from './open.ts'
import { tellProblems } from '../form/problems.ts'
import { importCode, refusedByDisk } from '../form/refused-by-disk.ts'
import { takeOver, type ChangedSince, type RowResult } from './take-over.ts'

/** What became of one file. */
export interface ImportResult {
  file: string
  written: readonly ActionEntry[]
  /** With what this file added to it. */
  ledger: OpenLedger
  same: number
  stale: readonly ChangedSince[]
  problems: readonly FormProblem[]
}

/** Takes over ledgers that were filled in: each wholly or not at all, one after the other, each seeing the ones before. */
export async function importLedgers(desk: Desk, paths: readonly string[]): Promise<ExitCode> {
  const { context } = desk
  if (paths.length === 0)
    throw new UserError(context.say.cli.usage.missingArgument({ name: 'paths' }))
  const base = await formWords(context.say.language)
  // What is wrong is told in the words for ledgers; the sheets are read in those of their own language.
  const words = { ...base, problems: { ...base.problems, ...base.ledger.instead } }
  const files = formFiles(context, paths)
  if (files.length === 0) throw new UserError(words.ledger.noFiles)
  let { ledger } = desk
  const results: ImportResult[] = []
  for (const file of files) {
    const result = await importFile(desk, ledger, file)
    ledger = result.ledger
    results.push(result)
    tellProblems(context, words, file, result.problems)
    tellStale(context, words, file, result.stale)
  }
  await emitImported(desk, words, ledger, results)
  const code = importCode(results)
  const isStale = results.some(({ stale }) => stale.length > 0)
  return code === exitCodes.fine && isStale ? exitCodes.findings : code
}

/** What the disk refuses is told of this ledger, and the next one is read. */
async function importFile(desk: Desk, ledger: OpenLedger, file: string): Promise<ImportResult> {
  const rejected = (problems: readonly FormProblem[]): ImportResult => {
    return { file, written: [], ledger, same: 0, stale: [], problems }
  }
  try {
    return await importWhole(desk, ledger, file, rejected)
  } catch (error) {
    return rejected([refusedByDisk(error, desk.context.say)])
  }
}

async function importWhole(
  desk: Desk,
  ledger: OpenLedger,
  file: string,
  rejected: (problems: readonly FormProblem[]) => ImportResult,
): Promise<ImportResult> {
  const { context, open } = desk
  const opened = await openFormFile(context, file)
  if ('problem' in opened) return rejected([opened.problem])
  const { identity, tables, problems } = opened.form
  if (identity.format !== ledgerFormat) return rejected([problem(wholeFile, 'is-no-ledger')])
  const { code } = open.workspace.subject
  if (identity.subject !== code) {
    const params = { seen: identity.subject, expected: code }
    return rejected([problem(wholeFile, 'other-subject', params)])
  }
  const filled = tables.map(({ form, content }) => readTable(form, content))
  const damaged = [...problems, ...filled.flatMap((table) => table.problems)]
  // What was typed into a table that is not as it was might be about any problem.
  if (damaged.length > 0) return rejected(damaged)
  const rows = await rowsOf(desk, ledger, identity.language, filled)
  const wrong = rows.flatMap((row) => row.problems)
  if (wrong.length > 0) return rejected(withoutTwins(wrong))
  const same = rows.reduce((sum, row) => sum + row.same, 0)
  const stale = rows.flatMap((row) => row.stale ?? [])
  try {
    const { journal, entries } = write(desk, ledger, rows)
    const after = withWritten(ledger, journal)
    return { ...rejected([]), written: entries, ledger: after, same, stale }
  } catch (error) {
    if (!(error instanceof LineError)) throw error
    return rejected([problem(wholeFile, 'too-long', { limit: limits.text, length: 0 })])
  }
}

async function rowsOf(
  desk: Desk,
  { ledger }: OpenLedger,
  language: string,
  filled: readonly ReturnType<typeof readTable>[],
): Promise<RowResult[]> {
  const words: FormWords = await formWords(language)
  const { today } = desk.context
  return filled.flatMap((one): RowResult[] => {
    const table = readLedgerTable(one, fillerField, today)
    if (table.problems.length > 0)
      return [{ drafts: [], same: 0, stale: undefined, problems: table.problems }]
    return table.rows.map((row) => takeOver(desk, words, ledger, table, row))
  })
}

function write(
  { context, open, options }: Desk,
  ledger: OpenLedger,
  rows: readonly RowResult[],
): Written<ActionEntry> {
  const recorder = writerFor(context, open, ledger, options['by'])
  const fields = ledgerHeader(open, ledger, recorder)
  const drafts = rows.flatMap((row) => row.drafts)
  const batch = { folder: ledger.folder, fields, drafts }
  return writeJournals<ActionEntry>(context.environment, [batch])[0]!
}

/** A name that is missing above the table is missing for every row. */
function withoutTwins(problems: readonly FormProblem[]): FormProblem[] {
  const seen = new Map(problems.map((one) => [JSON.stringify(one), one]))
  return [...seen.values()]
}
