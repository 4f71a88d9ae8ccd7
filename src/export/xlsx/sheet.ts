import { cellName } from '../../messages/cell-name.ts'
import type { Look, Print, Sheet, SheetCell, SheetRow } from '../../report/workbook.ts'
import { width as displayWidth } from '../text/width.ts'
import { sizeOf, styleOf, wraps } from './styles.ts'
import { validationsXml } from './validations.ts'
import { cellText, escapeXml } from './xml.ts'

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
/** What a line needs, as a multiple of the size of its letters. */
const leading = 1.35
const tallest = 400

/** `xl/worksheets/sheetN.xml`. The order of the parts is laid down by the format. */
export function sheetXml(sheet: Sheet): string {
  const { state, columns, rows, print } = sheet
  const cells = rows.flatMap((row, y) =>
    row.cells.flatMap((cell, x) => (cell?.check ? [{ at: cellName(x + 1, y + 1), ...cell }] : [])),
  )
  const checks = cells.flatMap(({ at, check }) => (check ? [{ at, check }] : []))
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<worksheet ${namespaces}>`,
    print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length > 0 ? `<cols>${columns.map(columnXml).join('')}</cols>` : '',
    `<sheetData>${rows.map((row, y) => rowXml(sheet, row, y + 1)).join('')}</sheetData>`,
    state === 'shown'
      ? ''
      : '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    validationsXml(checks),
    print ? printXml(print) : '',
    '</worksheet>',
  ].join('')
}

function viewXml({ print }: Sheet): string {
  if (!print || print.titles < 2) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'
  const { titles, titleColumns = 0 } = print
  const corner = cellName(titleColumns + 1, titles + 1)
  const [split, active] =
    titleColumns > 0 ? [` xSplit="${titleColumns}"`, 'bottomRight'] : ['', 'bottomLeft']
  const pane = `<pane${split} ySplit="${titles}" topLeftCell="${corner}" activePane="${active}" state="frozen"/>`
  return `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${pane}</sheetView></sheetViews>`
}

function columnXml({ width, hidden }: Sheet['columns'][number], index: number): string {
  const at = index + 1
  return `<col min="${at}" max="${at}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`
}

function rowXml(sheet: Sheet, { cells }: SheetRow, row: number): string {
  const height = Math.min(tallest, Math.max(...cells.map((cell, x) => heightOf(sheet, cell, x))))
  const inside = cells.map((cell, x) => cellXml(cell, cellName(x + 1, row))).join('')
  const size = sheet.state === 'unseen' ? '' : ` ht="${height.toFixed(1)}" customHeight="1"`
  return `<row r="${row}"${size}>${inside}</row>`
}

/** Programs work out the height of a row differently, or not at all; so it is said. */
function heightOf({ columns }: Sheet, cell: SheetCell | undefined, x: number): number {
  const look: Look = cell?.look ?? 'words'
  const width = columns[x]?.width ?? Infinity
  const lines = (cell?.text ?? '').split('\n').map((line) => {
    if (!wraps(look) || columns[x]?.hidden) return 1
    return Math.max(1, Math.ceil(displayWidth(line) / Math.max(2, width - 1.5)))
  })
  const lineHeight = sizeOf(look) * leading
  return lines.reduce((sum, count) => sum + count, 0) * lineHeight + 5
}

function cellXml(cell: SheetCell | undefined, at: string): string {
  if (!cell) return ''
  const { text, look, isNumber = false, check } = cell
  const style = styleOf(look, check?.takes.kind === 'number')
  if (text === '') return `<c r="${at}" s="${style}"/>`
  if (isNumber) return `<c r="${at}" s="${style}"><v>${escapeXml(text)}</v></c>`
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`
}

/** A4 is paper 9; margins are in inches. Pages that belong beside each other are printed after each other. */
function printXml({ footer, pagesWide = 1 }: Print): string {
  const order = pagesWide > 1 ? ' pageOrder="overThenDown"' : ''
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9"${order} orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>&amp;C${escapeXml(footer)}</oddFooter></headerFooter>`,
  ].join('')
}
