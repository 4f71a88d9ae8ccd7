/** One cell, without spaces around it, and where it stands, quotes and all. */
export interface Cell {
  text: string
  from: number
  to: number
}

/** What is wrong with the quotes, and where. */
export interface QuoteProblem {
  problem: 'open' | 'after'
  at: number
}

/**
 * Cuts a table into rows of cells as RFC 4180 has it: commas, line ends LF or CRLF, quotes around what holds either,
 * doubled within. Rows without any text are left out. At the first wrong quote nobody knows where the next cell begins.
 */
export function cutRows(text: string): Cell[][] | QuoteProblem {
  const rows: Cell[][] = []
  let row: Cell[] = []
  for (let at = 0; ;) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at)
    if ('problem' in cell) return cell
    row.push(cell)
    const next = text[cell.to]
    if (next === ',') {
      at = cell.to + 1
      continue
    }
    if (row.some((one) => one.text !== '')) rows.push(row)
    row = []
    at = cell.to + (next === '\r' ? 2 : 1)
    if (at >= text.length) return rows
  }
}

function plain(text: string, from: number): Cell {
  let to = from
  while (to < text.length && !endsCell(text, to)) to += 1
  return { text: text.slice(from, to).trim(), from, to }
}

function quoted(text: string, from: number): Cell | QuoteProblem {
  let said = ''
  for (let at = from + 1; ;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return { problem: 'open', at: from }
    said += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const to = quote + 1
      if (to < text.length && !endsCell(text, to)) return { problem: 'after', at: to }
      return { text: said.replaceAll('\r\n', '\n').trim(), from, to }
    }
    said += '"'
    at = quote + 2
  }
}

function endsCell(text: string, at: number): boolean {
  const character = text[at]
  return character === ',' || character === '\n' || (character === '\r' && text[at + 1] === '\n')
}
