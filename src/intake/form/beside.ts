import type { CivilDate } from '../../civil/date.ts'
import type { CellReader } from './cells.ts'
import type { FilledRow, FilledTable } from './table.ts'

/** What stands in the cells beside an answer, and who gave it. */
export interface Beside {
  row: FilledRow
  /** Empty where nothing is answered. */
  by: string
  extra: { note?: string; observedOn?: string; asOf?: string; source?: string }
}

export function readBeside(
  cells: CellReader,
  tables: readonly FilledTable[],
  table: FilledTable,
  row: FilledRow,
  about: { isFact: boolean; isAnswered: boolean },
): Beside {
  const { isFact, isAnswered } = about
  const note = cells.text(row, 'note')
  const own = cells.day(row, isFact ? 'asOf' : 'observedOn')
  const source = cells.text(row, 'source')
  const day = own ?? (isFact ? undefined : headDay(cells, table))
  return {
    row,
    by: isAnswered ? nameIn(cells, [table, ...tables], row) : '',
    extra: {
      ...(note !== '' && { note }),
      ...(day !== undefined && (isFact ? { asOf: day } : { observedOn: day })),
      ...(source !== '' && { source }),
    },
  }
}

function headDay(cells: CellReader, { observedOn }: FilledTable): CivilDate | undefined {
  return observedOn && cells.once(() => cells.day(observedOn, 'answer'))
}

/** Who gave an answer: the name in its row, else above its table, else above another table of the form. */
function nameIn(cells: CellReader, tables: readonly FilledTable[], row: FilledRow): string {
  const own = cells.name(row, 'by')
  if (own !== '') return own
  return cells.once(() => {
    const before = cells.problems.length
    for (const { by } of tables) {
      const name = by && cells.name(by, 'answer')
      if (name) return name
    }
    const head = tables[0]?.by
    if (head && cells.problems.length === before) cells.fail(head, 'answer', 'no-name')
    return ''
  })
}
