import { headKeys, isTyped, parseRowKey, type FormField } from '../../checklist/form/fields.ts'
import { parseProblemKey } from '../../checklist/form/ledger-fields.ts'
import { plainText, sealOf, type FormSheet } from '../../checklist/form/identity.ts'
import type { Cell, Row, SheetContent } from '../xlsx/cells.ts'
import { problem, type FormPlace, type FormProblem } from './problem.ts'

/** One row of a form: its cells by what they are for. */
export interface FilledRow {
  key: string
  at: (field: FormField) => FormPlace
  cell: (field: FormField) => Cell | undefined
}

export interface FilledTable {
  sheet: string
  /** By key, in the order of the sheet; those that are not what was sent out are left out. */
  rows: ReadonlyMap<string, FilledRow>
  /** Who filled it in and when, above the table. */
  by: FilledRow | undefined
  observedOn: FilledRow | undefined
  problems: readonly FormProblem[]
}

/** Finds the rows that were sent out again, wherever they are now, and everything that is not as it was. */
export function readTable(form: FormSheet, { rows }: SheetContent): FilledTable {
  const reader = new TableReader(form)
  for (const row of rows) reader.row(row)
  reader.finish()
  return reader
}

class TableReader implements FilledTable {
  readonly rows = new Map<string, FilledRow>()
  readonly problems: FormProblem[] = []
  readonly sheet: string
  by: FilledRow | undefined
  observedOn: FilledRow | undefined
  readonly #form: FormSheet
  readonly #seals: ReadonlyMap<string, string>
  readonly #column: ReadonlyMap<FormField, number>
  #hasTitles = false

  constructor(form: FormSheet) {
    this.#form = form
    this.sheet = form.name
    this.#seals = new Map(form.rows.map(({ key, seal }) => [key, seal]))
    this.#column = new Map(form.columns.map(({ field }, n) => [field, n + 1]))
  }

  row(row: Row): void {
    const key = textOf(row.cells.get(this.#column.get('key') ?? 0))
    if (key === headKeys.columns) this.#titles(row)
    else if (key === headKeys.by) this.by ??= this.#filled(row, `${this.sheet}#${key}`)
    else if (key === headKeys.observedOn) {
      this.observedOn ??= this.#filled(row, `${this.sheet}#${key}`)
    } else if (key === '') this.#without(row)
    else this.#question(row, key)
  }

  finish(): void {
    const at = { sheet: this.sheet, row: 0, column: 0 }
    if (!this.#hasTitles) this.problems.push(problem(at, 'no-header'))
    for (const { key } of this.#form.rows) {
      const isHere = this.rows.has(key)
      if (!isHere) this.problems.push(problem(at, 'row-missing', { id: idOf(key) }))
    }
  }

  #titles(row: Row): void {
    this.#hasTitles = true
    for (const [n, { field, title }] of this.#form.columns.entries()) {
      const seen = textOf(row.cells.get(n + 1))
      if (field === 'key' || plainText(seen) === plainText(title)) continue
      const at = { sheet: this.sheet, row: row.number, column: n + 1 }
      this.problems.push(problem(at, 'header-edited', { seen: short(seen), expected: title }))
    }
    this.#beyond(row)
  }

  #question(row: Row, key: string): void {
    const filled = this.#filled(row, key)
    const seal = this.#seals.get(key)
    const first = this.rows.get(key)
    const at = {
      sheet: this.sheet,
      row: row.number,
      column: this.#column.get('id') ?? this.#column.get('number') ?? 1,
    }
    this.#beyond(row)
    if (seal === undefined) {
      this.problems.push(problem(at, 'row-unknown', { seen: short(key) }))
    } else if (first) {
      const params = { id: idOf(key), first: first.at('key').row }
      this.problems.push(problem(at, 'row-twice', params))
    } else {
      this.rows.set(key, filled)
      const texts = this.#form.columns.map(({ field }) => [field, textOf(filled.cell(field))])
      if (sealOf(key, Object.fromEntries(texts) as Partial<Record<FormField, string>>) !== seal) {
        this.problems.push(problem(at, 'row-edited', { id: idOf(key) }))
      }
    }
  }

  /** What somebody typed into a row that asks nothing would be lost without a word. */
  #without(row: Row): void {
    for (const [n, { field }] of this.#form.columns.entries()) {
      const isLost = this.#hasTitles && isTyped(field) && row.cells.has(n + 1)
      if (isLost) this.#stray(row, n + 1)
    }
    this.#beyond(row)
  }

  #beyond(row: Row): void {
    for (const column of row.cells.keys()) {
      if (column > this.#form.columns.length) this.#stray(row, column)
    }
  }

  #stray(row: Row, column: number): void {
    const seen = short(textOf(row.cells.get(column)))
    this.problems.push(problem({ sheet: this.sheet, row: row.number, column }, 'stray', { seen }))
  }

  #filled({ number, cells }: Row, key: string): FilledRow {
    const column = (field: FormField) => this.#column.get(field) ?? 0
    return {
      key,
      at: (field) => {
        return { sheet: this.sheet, row: number, column: column(field), cell: { key, field } }
      },
      cell: (field) => cells.get(column(field)),
    }
  }
}

/** What a row is called by people. */
export function idOf(key: string): string {
  return parseRowKey(key)?.id ?? parseProblemKey(key)?.number ?? short(key)
}

export function textOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? cell.text : ''
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
