import type { Checklist } from '../../checklist/shape/checklist.ts'
import { checkCharacters } from '../../checklist/yaml/characters.ts'
import type { MapNode } from '../../checklist/yaml/node.ts'
import { Problems } from '../../checklist/yaml/problems.ts'
import { Source } from '../../checklist/yaml/source.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import { columnNames } from './columns.ts'
import { decodeTable } from './decode.ts'
import { cutRows, type Cell, type QuoteProblem } from './rows.ts'
import { TableReader, type CsvFail } from './table.ts'

/** A table of answers as the same tree that a YAML file comes to, each part where its cell stands. */
export interface CsvFile {
  /** Undefined when it cannot be read at all. It may stand beside mistakes in single rows. */
  root: MapNode | undefined
  /** GBK is said: a file in another code page of those bytes would read differently. */
  encoding: 'utf-8' | 'gbk'
  diagnostics: Diagnostic[]
}

const start = { from: 0, to: 0 }

/**
 * Reads a table as Excel saves it. The first row names the columns; every other one is an answer or a fact, and one with
 * nothing filled in is left unanswered.
 */
export function readCsv(
  file: string,
  bytes: Uint8Array,
  checklist: Checklist,
  say: Catalogue,
): CsvFile {
  const decoded = decodeTable(bytes)
  const text = 'text' in decoded ? decoded.text : ''
  const source = new Source(text)
  const found: Diagnostic[] = []
  const fail: CsvFail = (rule, { from, to }, params) => {
    const { start: at, end } = source.span(from, to)
    found.push({
      rule,
      severity: 'error',
      at: { file, ...at, endLine: end.line, endCol: end.col },
      params,
    })
  }
  const encoding = 'text' in decoded ? decoded.encoding : 'utf-8'
  const result = (root: MapNode | undefined, more: Diagnostic[] = []) => {
    return { root, encoding, diagnostics: [...more, ...found] }
  }
  if ('refused' in decoded) {
    fail('csv-encoding', start, { refused: decoded.refused })
    return result(undefined)
  }
  const problems = new Problems(file)
  const readable = checkCharacters(source, problems)
  const rows = readable ? cutRows(text) : []
  if ('problem' in rows) failQuote(rows, fail)
  else if (readable) {
    const root = rowsToTree(rows, { source, checklist, say, fail })
    return result(root, problems.toDiagnostics())
  }
  return result(undefined, problems.toDiagnostics())
}

function failQuote({ problem, at }: QuoteProblem, fail: CsvFail): void {
  fail(problem === 'open' ? 'csv-open-quote' : 'csv-after-quote', { from: at, to: at + 1 }, {})
}

function rowsToTree(
  [header, ...rows]: readonly Cell[][],
  around: { source: Source; checklist: Checklist; say: Catalogue; fail: CsvFail },
): MapNode | undefined {
  const { fail } = around
  if (!header || rows.length === 0) {
    fail('csv-empty', start, { columns: columnNames })
    return undefined
  }
  const separator = header.length === 1 ? /[;；\t|，]/u.exec(header[0]!.text)?.[0] : undefined
  if (separator !== undefined) {
    fail('csv-separator', header[0]!, { seen: separator === '\t' ? 'TAB' : separator })
    return undefined
  }
  const table = TableReader.for(header, around)
  if (!table) return undefined
  for (const row of rows) table.row(row)
  return table.root
}
