import {
  parseProblemKey,
  typedLedgerFields,
  type LedgerField,
  type ProblemKey,
  type TypedLedgerField,
} from '../../checklist/form/ledger-fields.ts'
import type { CivilDate } from '../../civil/date.ts'
import { CellReader } from './cells.ts'
import type { FormPlace, FormProblem } from './problem.ts'
import type { FilledTable } from './table.ts'

/** What stands in the cells of one problem that take something, filled in or not. */
export interface LedgerRow {
  key: ProblemKey
  said: Readonly<Record<TypedLedgerField, string>>
  at: (field: TypedLedgerField) => FormPlace
}

export interface LedgerTable {
  rows: readonly LedgerRow[]
  /** Who filled it in; empty where nobody wrote a name. */
  filler: string
  fillerAt: FormPlace
  problems: readonly FormProblem[]
}

const days: readonly TypedLedgerField[] = ['acknowledgedOn', 'finishedOn', 'verifiedOn']
const names: readonly TypedLedgerField[] = ['acknowledgedBy', 'verifiedBy']

/** Reads the cells of a ledger, each for what it takes; `fillerField`: the column above which the filler's name stands. */
export function readLedgerTable(
  table: FilledTable,
  fillerField: LedgerField,
  today: CivilDate,
): LedgerTable {
  const cells = new CellReader(today)
  const rows = [...table.rows.values()].flatMap((row): LedgerRow[] => {
    const said = Object.fromEntries(
      typedLedgerFields.map((field) => {
        if (days.includes(field)) return [field, cells.day(row, field) ?? '']
        return [field, names.includes(field) ? cells.name(row, field) : cells.text(row, field)]
      }),
    ) as Record<TypedLedgerField, string>
    const key = parseProblemKey(row.key)
    if (key) return [{ key, said, at: row.at }]
    for (const field of typedLedgerFields) {
      if (said[field] !== '') cells.fail(row, field, 'stray', { seen: said[field].slice(0, 40) })
    }
    return []
  })
  const { by } = table
  const filler = by ? cells.name(by, fillerField) : ''
  const fillerAt = by?.at(fillerField) ?? { sheet: table.sheet, row: 0, column: 0 }
  return { rows, filler, fillerAt, problems: cells.problems }
}
