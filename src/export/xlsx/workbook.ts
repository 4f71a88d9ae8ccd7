import { columnName } from '../../messages/cell-name.ts'
import type { Sheet, Workbook } from '../../report/workbook.ts'
import { contentTypes, declaration, relations } from '../office.ts'
import { sheetXml } from './sheet.ts'
import { stylesXml } from './styles.ts'
import { escapeXml } from './xml.ts'
import { zip, type ZipPart } from './zip.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook as .xlsx: texts are texts and never formulas, and the same content is the same bytes. */
export function toXlsx({ sheets }: Workbook): Uint8Array {
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', text: typesXml(sheets) },
    { name: '_rels/.rels', text: relations([['officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', text: workbookXml(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relations([
        ...sheets.map((_, n) => ['worksheet', `worksheets/sheet${n + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', text: stylesXml() },
    ...sheets.map((sheet, n) => ({
      name: `xl/worksheets/sheet${n + 1}.xml`,
      text: sheetXml(sheet),
    })),
  ]
  return zip(parts)
}

function typesXml(sheets: readonly Sheet[]): string {
  const type = (of: string) => `${mime}.${of}+xml`
  return contentTypes([
    ['xl/workbook.xml', type('sheet.main')],
    ['xl/styles.xml', type('styles')],
    ...sheets.map((_, n) => [`xl/worksheets/sheet${n + 1}.xml`, type('worksheet')] as const),
  ])
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name, state }, n) => {
    const hidden = state === 'unseen' ? ' state="veryHidden"' : ''
    return `<sheet name="${escapeXml(name)}" sheetId="${n + 1}"${hidden} r:id="rId${n + 1}"/>`
  })
  const names = sheets.flatMap(definedNames)
  return [
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}">`,
    '<bookViews><workbookView/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('')
}

/** What is printed, and which rows on every page. */
function definedNames({ name, columns, rows, print }: Sheet, index: number): string[] {
  if (!print) return []
  const sheet = `'${name.replaceAll("'", "''")}'!`
  const from = columnName(print.firstColumn)
  const area = `${sheet}$${from}$1:$${columnName(columns.length)}$${rows.length}`
  const defined = (word: string, where: string) =>
    `<definedName name="_xlnm.${word}" localSheetId="${index}">${escapeXml(where)}</definedName>`
  const { titles, titleColumns } = print
  const repeated = [
    ...(titleColumns ? [`${sheet}$${from}:$${columnName(titleColumns)}`] : []),
    ...(titles > 1 ? [`${sheet}$${titles}:$${titles}`] : []),
  ]
  return [
    defined('Print_Area', area),
    ...(repeated.length > 0 ? [defined('Print_Titles', repeated.join(','))] : []),
  ]
}
