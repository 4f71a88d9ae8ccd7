import { SaxesParser } from 'saxes'
import { openArchive } from '../../src/intake/xlsx/zip.ts'

export interface ReadParagraph {
  style: string | undefined
  text: string
}

export interface ReadRow {
  isHead: boolean
  /** Each cell is the texts of its paragraphs. */
  cells: string[]
}

export interface ReadTable {
  grid: number[]
  rows: ReadRow[]
}

export interface ReadDocx {
  parts: ReadonlyMap<string, string>
  /** Outside of tables, in order. */
  paragraphs: ReadParagraph[]
  tables: ReadTable[]
  /** The style of each cell's paragraph, in order. */
  cellStyles: string[]
}

/** A second reader: unpacks the file and reads `word/document.xml` by events, knowing nothing of the writer. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const archive = openArchive(bytes)
  const parts = new Map(
    archive.names.map((name) => [
      name,
      new TextDecoder('utf-8', { fatal: true }).decode(archive.part(name)),
    ]),
  )
  for (const text of parts.values())
    parse(
      text,
      () => undefined,
      () => undefined,
      () => undefined,
    )
  const paragraphs: ReadParagraph[] = []
  const tables: ReadTable[] = []
  const cellStyles: string[] = []
  let paragraph: ReadParagraph | undefined
  let table: ReadTable | undefined
  let cell: string[] | undefined
  let inText = false
  parse(
    parts.get('word/document.xml')!,
    (name, attributes) => {
      if (name === 'w:tbl') table = { grid: [], rows: [] }
      if (name === 'w:gridCol') table!.grid.push(Number(attributes['w:w']))
      if (name === 'w:tr') table!.rows.push({ isHead: false, cells: [] })
      if (name === 'w:tblHeader') table!.rows.at(-1)!.isHead = true
      if (name === 'w:tc') cell = []
      if (name === 'w:p') paragraph = { style: undefined, text: '' }
      if (name === 'w:pStyle') paragraph!.style = attributes['w:val']
      if (name === 'w:br') paragraph!.text += '\n'
      if (name === 'w:t') inText = true
    },
    (name) => {
      if (name === 'w:t') inText = false
      if (name === 'w:p' && cell) {
        cell.push(paragraph!.text)
        cellStyles.push(paragraph!.style ?? '')
      } else if (name === 'w:p') paragraphs.push(paragraph!)
      if (name === 'w:tc') {
        table!.rows.at(-1)!.cells.push(cell!.join('\n'))
        cell = undefined
      }
      if (name === 'w:tbl') {
        tables.push(table!)
        table = undefined
      }
    },
    (text) => {
      if (inText) paragraph!.text += text
    },
  )
  return { parts, paragraphs, tables, cellStyles }
}

function parse(
  xml: string,
  open: (name: string, attributes: Record<string, string>) => void,
  close: (name: string) => void,
  text: (words: string) => void,
): void {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => open(name, attributes))
  parser.on('closetag', ({ name }) => close(name))
  parser.on('text', text)
  parser.write(xml).close()
}
