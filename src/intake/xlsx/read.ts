import { readRows, type Row } from './cells.ts'
import { readFormats } from './formats.ts'
import { xlsxLimits as limits } from './limits.ts'
import { tooBig, XlsxRefused, type XlsxRefusal } from './refusal.ts'
import { readSharedTexts } from './texts.ts'
import { readWorkbook } from './workbook.ts'
import { openArchive, type Archive } from './zip.ts'

/** The first sheet of a workbook that is not hidden. */
export interface Sheet {
  name: string
  rows: readonly Row[]
  /** What was left aside; nothing of it is ever run or fetched. */
  aside: {
    hidden: readonly string[]
    others: readonly string[]
    macros: boolean
    externalLinks: boolean
  }
}

/** Reads a workbook that may come from a stranger: values only, within limits, or the reason why not. Never throws. */
export function readSheet(bytes: Uint8Array): { sheet: Sheet } | { refused: XlsxRefusal } {
  try {
    return { sheet: read(bytes) }
  } catch (error) {
    if (error instanceof XlsxRefused) return { refused: error.refusal }
    throw error
  }
}

function read(bytes: Uint8Array): Sheet {
  if (bytes.length > limits.file) throw tooBig('file', limits.file)
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw notXlsx(looksLike(bytes))
  const archive = openArchive(bytes)
  if (!archive.has('[Content_Types].xml')) throw notXlsx('zip')
  const { sheet, texts, styles, hidden, others } = readWorkbook(archive)
  const formats = styles === undefined ? [] : readFormats(archive, styles)
  const shared = texts === undefined ? [] : readSharedTexts(archive, texts)
  const rows = readRows(archive, sheet.part, shared, formats)
  return { name: sheet.name, rows, aside: { hidden, others, ...foreign(archive) } }
}

function foreign({ names }: Archive) {
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
