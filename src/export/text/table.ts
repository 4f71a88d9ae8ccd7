import type { Column, Span, Table } from '../../report/document.ts'
import { spanOf } from '../../report/document.ts'
import { columnWidths } from './columns.ts'
import type { GridColumn, Lines } from './grid.ts'
import { drawRows, gap } from './grid.ts'
import type { Paint } from './paint.ts'
import { drawPairs, labelRoom } from './pairs.ts'
import { visible } from './visible.ts'
import { wrap } from './wrap.ts'

/** On a narrower screen a table that would have to shrink is easier to read as records. */
const narrowest = 60

/**
 * A table's columns and rows within `total` columns: side by side where there is room, otherwise one
 * record below the other.
 */
export function drawTable(table: Table, total: number, paint: Paint): string[] {
  const columns = table.columns.map((column) => ({ ...column, title: visible(column.title) }))
  const rows = table.rows.map((row) =>
    row.map(spanOf).map(({ text, tone }) => ({ text: visible(text, { newlines: true }), tone })),
  )
  const texts = rows.map((row) => row.map(({ text }) => text))
  const room = total - gap.length * (columns.length - 1)
  const widths = columnWidths(columns, texts, room, total >= narrowest)
  if (widths === undefined) return drawRecords(columns, rows, total, paint)
  return drawGrid(columns, rows, widths, paint)
}

/**
 * Nothing but the head is ruled, and in ASCII: many Chinese consoles draw the characters meant for frames
 * double width, and a table framed with them falls apart there.
 */
function drawGrid(
  columns: readonly Column[],
  rows: readonly (readonly Span[])[],
  widths: readonly number[],
  paint: Paint,
): string[] {
  const grid = columns.map(({ align = 'left' }, i): GridColumn => ({
    width: widths[i] ?? 0,
    align,
  }))
  const fit = (row: readonly Span[]): Lines[] =>
    row.map(({ text, tone }, i) => wrap(text, widths[i] ?? 0).map((line) => ({ text: line, tone })))
  const head = fit(columns.map(({ title }) => ({ text: title, tone: 'strong' })))
  const rule = widths.map((width) => paint('-'.repeat(width), 'muted')).join(gap)
  return [...drawRows([head], grid, paint), rule, ...drawRows(rows.map(fit), grid, paint)]
}

function drawRecords(
  columns: readonly Column[],
  rows: readonly (readonly Span[])[],
  total: number,
  paint: Paint,
): string[] {
  const rule = paint('-'.repeat(total), 'muted')
  const labels = labelRoom(
    columns.map(({ title }) => title),
    total,
  )
  return rows.flatMap((row, i) => {
    const pairs = row.map((cell, j) => [columns[j]?.title ?? '', cell] as const)
    const said = pairs.filter(([, { text }]) => text !== '')
    return [...(i === 0 ? [] : [rule]), ...drawPairs(said, total, paint, labels)]
  })
}
