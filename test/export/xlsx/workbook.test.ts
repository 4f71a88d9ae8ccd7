import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toXlsx } from '../../../src/export/xlsx/workbook.ts'
import { readSheet } from '../../../src/intake/xlsx/read.ts'
import type { Sheet, SheetCell } from '../../../src/report/workbook.ts'
import { partsOf } from '../../support/forms.ts'

const words = (text: string): SheetCell => ({ text, look: 'words' })

function sheet(rows: (SheetCell | undefined)[][], more: Partial<Sheet> = {}): Sheet {
  return {
    name: '表',
    state: 'shown',
    columns: [],
    rows: rows.map((cells) => ({ cells })),
    ...more,
  }
}

/** The one cell of a workbook, as it is read back. */
function readBack(cell: SheetCell): string | undefined {
  const read = readSheet(toXlsx({ sheets: [sheet([[cell]])] }))
  if ('refused' in read) throw new Error(JSON.stringify(read.refused))
  const found = read.sheet.rows[0]?.cells.get(1)
  return found?.kind === 'text' ? found.text : found?.kind
}

function xmlOf(more: Partial<Sheet>, part: string): string {
  const bytes = toXlsx({ sheets: [sheet([[words('一'), words('二')]], more)] })
  return partsOf(bytes).find(({ name }) => name.endsWith(part))?.text ?? ''
}

describe('a workbook', () => {
  it('holds every text as it was, but for what no cell can hold', () => {
    const plain = (text: string) =>
      text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[\p{Cs}\u{fffe}\u{ffff}]|[^\t\n\P{Cc}\u{7f}-\u{9f}]/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        fc.pre(plain(text).trim() !== '')
        expect(readBack(words(text))).toBe(plain(text))
      }),
    )
  })

  it.each(['=1+1', '@SUM(A1)', '-2', '+3', '_x000D_', ']]>', '<v>1</v>', '1.10', "'x"])(
    'holds %s as a text',
    (text) => expect(readBack(words(text))).toBe(text),
  )

  it('holds a number as one', () => {
    expect(readBack({ text: '12.50', look: 'answer', isNumber: true })).toBe('12.5')
  })

  it('is the same bytes for the same content', () => {
    const book = { sheets: [sheet([[words('晨光学校')]])] }
    expect(Buffer.from(toXlsx(book)).equals(toXlsx(book))).toBe(true)
  })

  it('prints on A4 across, as wide as the page, with its titles on every one', () => {
    const print = { titles: 4, firstColumn: 2, footer: '第 &P 页' }
    const columns = [{ width: 4 }, { width: 8 }]
    expect(xmlOf({ print, columns }, 'sheet1.xml')).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    )
    const names = xmlOf({ print, columns }, 'workbook.xml')
    expect(names).toContain('name="_xlnm.Print_Titles" localSheetId="0">\'表\'!$4:$4<')
    expect(names).toContain('name="_xlnm.Print_Area" localSheetId="0">\'表\'!$B$1:$B$1<')
  })

  it('prints what is wider on pages beside each other, each beginning with the same columns', () => {
    const print = { titles: 3, firstColumn: 2, footer: '', pagesWide: 2, titleColumns: 3 }
    const columns = [{ width: 4 }, { width: 8 }, { width: 8 }, { width: 8 }]
    const sheet = xmlOf({ print, columns }, 'sheet1.xml')
    expect(sheet).toContain('pageOrder="overThenDown" orientation="landscape" fitToWidth="2"')
    expect(sheet).toContain('<pane xSplit="3" ySplit="3" topLeftCell="D4"')
    expect(xmlOf({ print, columns }, 'workbook.xml')).toContain(">'表'!$B:$C,'表'!$3:$3<")
  })

  it('locks a protected sheet and hides an unseen one for good', () => {
    expect(xmlOf({ state: 'protected' }, 'sheet1.xml')).toContain('<sheetProtection sheet="1"')
    expect(xmlOf({ state: 'unseen' }, 'workbook.xml')).toContain('state="veryHidden"')
  })

  it('checks the cells that take the same with one rule, on these cells only', () => {
    const check = {
      takes: { kind: 'number', whole: true, min: 0 },
      title: '这样填不行',
      prompt: '请填整数',
    } as const
    const answer = { text: '', look: 'answer', check } as const
    const rows = [{ cells: [answer, answer] }, { cells: [undefined, answer] }]
    const xml = xmlOf({ rows }, 'sheet1.xml')
    expect(xml).toContain('<dataValidations count="1">')
    expect(xml).toContain('sqref="A1 B1 B2"')
    expect(xml).toContain('<formula1>0</formula1>')
  })
})
