import { ledgerFormat, type FormIdentity } from '../../checklist/form/identity.ts'
import { readLedgerTable, type LedgerTable } from '../../intake/form/ledger.ts'
import { problem, wholeFile, type FormProblem } from '../../intake/form/problem.ts'
import { readTable, type FilledTable } from '../../intake/form/table.ts'
import { fillerField } from '../../report/ledger/form.ts'
import { openFormFile } from '../form/open-file.ts'
import type { Desk } from './desk.ts'

/** A ledger that belongs here, so that it can be written anew with its mistakes marked. */
export interface KnownLedger {
  identity: FormIdentity
  tables: readonly FilledTable[]
}

/** One file as it came back, not yet held against the ledger. */
export interface ReadLedgerFile {
  file: string
  /** What is wrong with the file itself; nothing of it counts then. */
  problems: readonly FormProblem[]
  /** Undefined where it is not known whose ledger it is. */
  form: KnownLedger | undefined
  tables: readonly LedgerTable[]
}

export async function readLedgerFile(
  { context, open }: Desk,
  file: string,
): Promise<ReadLedgerFile> {
  const rejected = (problems: readonly FormProblem[], form?: KnownLedger): ReadLedgerFile => {
    return { file, problems, form, tables: [] }
  }
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
  const form = { identity, tables: filled }
  const damaged = [...problems, ...filled.flatMap((table) => table.problems)]
  // What was typed into a table that is not as it was might be about any problem.
  if (damaged.length > 0) return rejected(damaged, form)
  const { today } = context
  const read = filled.map((one) => readLedgerTable(one, fillerField, today))
  return { file, problems: [], form, tables: read }
}
