import { readContent, type Legend, type Row, type SheetContent } from './cells.ts'
import { readFormats } from './formats.ts'
import { xlsxLimits as limits } from './limits.ts'
import { damaged, tooBig, XlsxRefused, type XlsxRefusal } from './refusal.ts'
import { readSharedTexts } from './texts.ts'
import { readWorkbook } from './workbook.ts'
import { openArchive, type Archive } from './zip.ts'

/** One sheet of a workbook: the one that was asked for, or the first that is not hidden. */
export interface Sheet {
  name: string
  rows: readonly Row[]
  merges: readonly string[]
  /** What was left aside; nothing of it is ever run or fetched. */
  aside: Foreign & { hidden: readonly string[]; others: readonly string[] }
}

interface Foreign {
  macros: boolean
  externalLinks: boolean
}

/** A workbook whose sheets are read one by one, when they are asked for. */
export interface Book extends Foreign {
  sheets: readonly { name: string; isHidden: boolean; read: () => SheetContent }[]
}

/** Reads a workbook that may come from a stranger: values only, within limits, or the reason why not. Never throws. */
export function readSheet(bytes: Uint8Array): { sheet: Sheet } | { refused: XlsxRefusal } {
  return withBook(bytes, (book) => {
    const shown = book.sheets.find(({ isHidden }) => !isHidden)
    if (!shown) throw damaged('workbook')
    return { sheet: sheetOf(book, shown) }
  })
}

/** The sheet of that name, hidden or not; where there is none, the names of those there are. */
export function readSheetNamed(
  bytes: Uint8Array,
  wanted: string,
): { sheet: Sheet } | { names: readonly string[] } | { refused: XlsxRefusal } {
  return withBook(bytes, (book) => {
    const found = book.sheets.find(({ name }) => name.trim() === wanted)
    return found ? { sheet: sheetOf(book, found) } : { names: book.sheets.map(({ name }) => name) }
  })
}

/** Reads what is wanted of such a workbook, or says why not; what else `use` throws goes through. */
export function withBook<Result>(
  bytes: Uint8Array,
  use: (book: Book) => Result,
): Result | { refused: XlsxRefusal } {
  try {
    return use(openBook(bytes))
  } catch (error) {
    if (error instanceof XlsxRefused) return { refused: error.refusal }
    throw error
  }
}

function openBook(bytes: Uint8Array): Book {
  if (bytes.length > limits.file) throw tooBig('file', limits.file)
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw notXlsx(looksLike(bytes))
  const archive = openArchive(bytes)
  if (!archive.has('[Content_Types].xml')) throw notXlsx('zip')
  const { sheets, texts, styles, from1904 } = readWorkbook(archive)
  let legend: Legend | undefined
  const shared = (): Legend =>
    (legend ??= {
      formats: styles === undefined ? [] : readFormats(archive, styles),
      texts: texts === undefined ? [] : readSharedTexts(archive, texts),
      from1904,
    })
  return {
    ...foreign(archive),
    sheets: sheets.map(({ name, part, isHidden }) => ({
      name,
      isHidden,
      read: () => {
        if (part === undefined) throw damaged(name)
        return readContent(archive, part, shared())
      },
    })),
  }
}

function sheetOf({ sheets, macros, externalLinks }: Book, read: Book['sheets'][number]): Sheet {
  const left = sheets.filter((one) => one !== read)
  const namesOf = (hidden: boolean) =>
    left.filter(({ isHidden }) => isHidden === hidden).map(({ name }) => name)
  const { rows, merges } = read.read()
  return {
    name: read.name,
    rows,
    merges,
    aside: { hidden: namesOf(true), others: namesOf(false), macros, externalLinks },
  }
}

function foreign({ names }: Archive): Foreign {
  return {
    macros: names.some((name) => /vbaProject\.bin$/i.test(name)),
    externalLinks: names.some((name) => /\/externalLinks\//i.test(name)),
  }
}

type Other = Extract<XlsxRefusal, { code: 'not-xlsx' }>['params']['looksLike']

function notXlsx(looksLike: Other): XlsxRefused {
  return new XlsxRefused({ code: 'not-xlsx', params: { looksLike } })
}

/** The old .xls and workbooks with a password are both OLE; web pages are often named .xls, too. */
function looksLike(bytes: Uint8Array): Other {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole'
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip'
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).trimStart()
  return start.startsWith('<') ? 'markup' : 'other'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, n) => bytes[n] === byte)
}
