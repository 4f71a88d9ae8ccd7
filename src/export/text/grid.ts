import CliTable3 from 'cli-table3'
import type { Span } from '../../report/document.ts'
import type { Paint } from './paint.ts'
import { width } from './width.ts'

/** The lines of one cell, already fitted to its column. */
export type Lines = readonly Span[]

export interface GridColumn {
  width: number
  align: 'left' | 'right'
}

export const gap = '  '

/** Screen lines in one layout: cli-table3 compares each cell with all rows above it. */
const page = 20

/** Rows of fitted cells, side by side, as screen lines. A blank line parts the rows if any has several lines. */
export function drawRows(
  rows: readonly (readonly Lines[])[],
  columns: readonly GridColumn[],
  paint: Paint,
): string[] {
  const drawn = rows.map((row) => screenLines(row))
  const high = drawn.some((lines) => lines.length > 1)
  const blank = columns.map(() => nothing)
  const lines = drawn.flatMap((row, i) => (high && i > 0 ? [blank, ...row] : row))
  const pages = Array.from({ length: Math.ceil(lines.length / page) }, (_, i) =>
    lines.slice(i * page, (i + 1) * page),
  )
  return pages.flatMap((part) => drawPage(part, columns, paint))
}

const nothing: Span = { text: '' }

function screenLines(row: readonly Lines[]): Span[][] {
  const height = Math.max(...row.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) => row.map((cell) => cell[line] ?? nothing))
}

/**
 * cli-table3 measures by an older Unicode, slowly, and cuts off what it takes to be too wide. So it lays out
 * stand-ins, one letter for each column of display width, and the texts then take their places.
 */
function drawPage(
  lines: readonly (readonly Span[])[],
  columns: readonly GridColumn[],
  paint: Paint,
): string[] {
  const table = new CliTable3({
    chars: { ...frameless, middle: gap },
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  })
  table.push(
    ...lines.map((line) => line.map(({ text }, i) => standIn(text, columns[i]?.width ?? 0))),
  )
  const spans = lines
    .flat()
    .filter(({ text }) => text !== '')
    .values()
  const drawn = table.toString().replace(/x+/g, () => {
    const { text, tone } = spans.next().value ?? nothing
    return paint(text, tone)
  })
  return drawn.split('\n').map((line) => line.replace(/ +$/, ''))
}

function standIn(text: string, room: number): string {
  return 'x'.repeat(text === '' ? 0 : Math.min(Math.max(width(text), 1), room))
}

const frameless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
}
