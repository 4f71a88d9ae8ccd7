import type { CivilDate } from '../../civil/date.ts'
import { dayOfSerial, dayOfText } from './days.ts'
import type { Format } from './formats.ts'
import { xlsxLimits as limits } from './limits.ts'
import { badCell, tooBig } from './refusal.ts'
import { TextCollector, unescape } from './texts.ts'
import { readXml, type Attributes } from './xml.ts'
import type { Archive } from './zip.ts'

/** What stands in a cell. What a formula last came to is no value: nobody typed it, and it may be out of date. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'formula' | 'error' }
  /** `day`: absent where it is none of the calendar. */
  | { kind: 'date'; day?: CivilDate }

/** All there is on a sheet. */
export interface SheetContent {
  /** The rows with anything in them. */
  rows: readonly Row[]
  /** The ranges that are merged, as they are written. */
  merges: readonly string[]
  /** The ranges for which the program checks what is typed. */
  checked: readonly string[]
}

export interface Row {
  /** As Excel counts, from 1. */
  number: number
  /** By column from 1; empty ones are left out. */
  cells: ReadonlyMap<number, Cell>
}

/** What cells are read with: the texts they share, their formats, and the first day of the calendar. */
export interface Legend {
  texts: readonly string[]
  formats: readonly Format[]
  /** Days are counted from 1904 and not from 1900, as on old Macs. */
  from1904: boolean
}

/** Reads a sheet. Throws an XlsxRefused. */
export function readContent(archive: Archive, part: string, legend: Legend): SheetContent {
  const reader = new RowReader(legend)
  readXml(part, archive.part(part), {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (words) => reader.text(words),
  })
  return reader
}

interface OpenCell {
  at: string
  column: number
  type: string
  format: Format
  value: string
  hasFormula: boolean
}

class RowReader {
  readonly rows: Row[] = []
  readonly merges: string[] = []
  readonly checked: string[] = []
  readonly #legend: Legend
  readonly #inline = new TextCollector()
  #count = 0
  #number = 0
  #column = 0
  #cells = new Map<number, Cell>()
  #cell: OpenCell | undefined
  #isValue = false

  constructor(legend: Legend) {
    this.#legend = legend
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(attributes['r'])
    else if (name === 'c') this.#openCell(attributes)
    else if (this.#cell && name === 'f') this.#cell.hasFormula = true
    else if (name === 'v') this.#isValue = true
    else if (name === 'mergeCell') this.merges.push(attributes['ref'] ?? '')
    else if (name === 'dataValidation') this.checked.push(attributes['sqref'] ?? '')
    else this.#inline.open(name)
  }

  text(words: string): void {
    if (!this.#cell) return
    if (!this.#isValue) return this.#inline.text(words, this.#cell.at)
    this.#cell.value += words
    if (this.#cell.value.length > limits.text) throw tooBig('text', limits.text, this.#cell.at)
  }

  close(name: string): void {
    if (name === 'v') this.#isValue = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row' && this.#cells.size > 0)
      this.rows.push({ number: this.#number, cells: this.#cells })
    else this.#inline.close(name)
  }

  #openRow(written: string | undefined): void {
    const number = written === undefined ? this.#number + 1 : Number(written)
    if (!Number.isInteger(number) || number <= this.#number) throw badCell(written ?? '', 'row')
    if (number > limits.rows) throw tooBig('rows', limits.rows, String(number))
    this.#number = number
    this.#column = 0
    this.#cells = new Map()
  }

  #openCell({ r, t = 'n', s = '0' }: Attributes): void {
    if (++this.#count > limits.cells) throw tooBig('cells', limits.cells, r)
    const column = r === undefined ? this.#column + 1 : columnOf(r, this.#number)
    if (column <= this.#column) throw badCell(r ?? '', 'order')
    if (column > limits.columns) throw tooBig('columns', limits.columns, r)
    this.#column = column
    const format = this.#legend.formats[Number(s)] ?? 'plain'
    const at = r ?? `${this.#number}:${column}`
    this.#cell = { at, column, type: t, format, value: '', hasFormula: false }
  }

  #closeCell(): void {
    const cell = this.#cell
    const inline = this.#inline.take()
    this.#cell = undefined
    if (!cell) return
    const found = this.#valueOf(cell, inline)
    if (found && (found.kind !== 'text' || found.text.trim() !== ''))
      this.#cells.set(cell.column, found)
  }

  #valueOf(cell: OpenCell, inline: string): Cell | undefined {
    const { at, type, value, format, hasFormula } = cell
    if (hasFormula) return { kind: 'formula' }
    if (type === 'inlineStr') return { kind: 'text', text: inline }
    if (value === '') return undefined
    if (type === 's') return { kind: 'text', text: this.#shared(at, value) }
    if (type === 'str') return { kind: 'text', text: unescape(value) }
    if (type === 'b') return { kind: 'text', text: value === '1' ? 'TRUE' : 'FALSE' }
    if (type === 'e') return { kind: 'error' }
    if (type === 'd') return dated(dayOfText(value))
    const number = /^[-+.\d]+([eE][-+]?\d+)?$/.test(value) ? Number(value) : Number.NaN
    if (type !== 'n' || !Number.isFinite(number)) throw badCell(at, value)
    if (format === 'date') return dated(dayOfSerial(number, this.#legend.from1904))
    return { kind: 'text', text: format === 'percent' ? `${plain(number * 100)}%` : plain(number) }
  }

  #shared(at: string, index: string): string {
    const text = /^\d{1,7}$/.test(index) ? this.#legend.texts[Number(index)] : undefined
    if (text === undefined) throw badCell(at, index)
    return text
  }
}

function dated(day: CivilDate | undefined): Cell {
  return { kind: 'date', ...(day !== undefined && { day }) }
}

/** Without the noise of binary fractions: Excel shows 15 digits, too. */
function plain(number: number): string {
  return String(Number(number.toPrecision(15)))
}

/** `C7` in row 7 is 3. */
function columnOf(reference: string, row: number): number {
  const [, letters, number] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference) ?? []
  if (letters === undefined || Number(number) !== row) throw badCell(reference, 'reference')
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
