import type { Cell, Column, Facts, Table } from '../../report/document.ts'
import { spanOf } from '../../report/document.ts'
import { columnWidths } from '../text/columns.ts'
import { visible } from '../text/visible.ts'
import { width } from '../text/width.ts'
import { textWidth } from './page.ts'
import { tableSizes } from './styles.ts'
import { linesXml, paragraphXml } from './text.ts'

/** Of half a Chinese letter, in twentieths of its size: with a tenth more, because Latin letters of some fonts are wider. */
const letterWidth = 11
/** What a cell keeps free at its sides, and half a letter more. */
const sides = 210
/** A row up to this width in one cell stays on one page; a longer one is better divided than moved. */
const heldTogether = 400

/** Title, head that is repeated on every page, rows; the widths are fixed. */
export function tableXml({ title, columns, rows, empty }: Table): string {
  const caption = title === undefined ? '' : paragraphXml([title], { style: 'Caption' })
  if (rows.length === 0 && empty !== undefined) {
    return caption + paragraphXml([empty], { style: 'BodyText' })
  }
  const { widths, size } = layOut(
    columns,
    rows.map((row) => row.map(textOf)),
  )
  const head = columns.map((column) => paragraphXml([column.title], { style: size.heading }))
  const body = rows.map((row) => {
    const cells = row.map((cell, x) => {
      const align = columns[x]?.align === 'right' ? ('right' as const) : undefined
      return linesXml(cell, { style: size.text, align })
    })
    const isLong = row.some((cell) => width(textOf(cell)) > heldTogether)
    return rowXml(cells, widths, isLong ? '' : '<w:cantSplit/>')
  })
  const first = rowXml(head, widths, '<w:cantSplit/><w:tblHeader/>', shade)
  return caption + frame(widths, [first, ...body])
}

/** Label and value: a table without a head. */
export function factsXml({ pairs }: Facts): string {
  const rows = pairs.map(([label, value]) => [label, textOf(value)])
  const { widths, size } = layOut([{ title: '' }, { title: '', min: 20 }], rows)
  return frame(
    widths,
    pairs.map(([label, value]) =>
      rowXml(
        [paragraphXml([label], { style: size.heading }), linesXml(value, { style: size.text })],
        widths,
        '<w:cantSplit/>',
      ),
    ),
  )
}

const shade = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>'

function textOf(cell: Cell): string {
  return visible(spanOf(cell).text, { newlines: true })
}

/** As in a terminal, where a Chinese letter takes two columns; then stretched over the whole width. */
function layOut(columns: readonly Column[], rows: readonly (readonly string[])[]) {
  for (const size of tableSizes) {
    const column = size.points * letterWidth
    const room = Math.floor((textWidth - columns.length * sides) / column)
    const found = columnWidths(columns, rows, room, true)
    if (found) return { size, widths: stretched(found.map((one) => one * column + sides)) }
  }
  const size = tableSizes.at(-1)!
  return { size, widths: stretched(columns.map(({ min = 6 }) => min)) }
}

/** Together exactly as wide as the text. */
function stretched(shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((share / total) * textWidth))
  const rest = textWidth - widths.reduce((sum, one) => sum + one, 0)
  return widths.map((one, x) => (x === widths.length - 1 ? one + rest : one))
}

function frame(widths: readonly number[], rows: readonly string[]): string {
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`,
    // Without a paragraph between them two tables would be one, and a file must not end in a table.
    paragraphXml([], { style: 'TableEdge' }),
  ].join('')
}

function rowXml(
  cells: readonly string[],
  widths: readonly number[],
  properties: string,
  look = '',
): string {
  const inside = cells.map(
    (cell, x) =>
      `<w:tc><w:tcPr><w:tcW w:w="${widths[x]}" w:type="dxa"/>${look}<w:vAlign w:val="center"/></w:tcPr>${cell}</w:tc>`,
  )
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${inside.join('')}</w:tr>`
}
