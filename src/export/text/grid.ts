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
  const layout = layOut(columns)
  return lines.map((line) => fill(layout, line, columns, paint))
}

const nothing: Span = { text: '' }

function screenLines(row: readonly Lines[]): Span[][] {
  const height = Math.max(...row.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) => row.map((cell) => cell[line] ?? nothing))
}

/**
 * cli-table3 measures by an older Unicode, cuts off what it takes to be too wide, and takes milliseconds for a screen of
 * cells. So it lays out one line of stand-ins, one letter for each column of display width, and each line's texts then
 * take their places.
 */
function layOut(columns: readonly GridColumn[]): string {
  const table = new CliTable3({
    chars: { ...frameless, middle: gap },
    colWidths: columns.map(({ width: room }) => room),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  })
  table.push(columns.map(({ width: room }) => 'x'.repeat(room)))
  return table.toString()
}

function fill(
  layout: string,
  line: readonly Span[],
  columns: readonly GridColumn[],
  paint: Paint,
): string {
  let next = 0
  const filled = layout.replace(/x+/g, () => {
    const { text, tone } = line[next] ?? nothing
    const { width: room, align } = columns[next++]!
    if (text === '') return ' '.repeat(room)
    const space = ' '.repeat(Math.max(0, room - Math.max(width(text), 1)))
    return align === 'right' ? space + paint(text, tone) : paint(text, tone) + space
  })
  return filled.replace(/ +$/, '')
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
