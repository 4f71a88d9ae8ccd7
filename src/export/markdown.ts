import type { Block, Cell, Document, Table, Tone } from '../report/document.ts'
import { spanOf } from '../report/document.ts'
import { visible } from './text/visible.ts'

/**
 * The document as GitHub-flavoured Markdown. A user's text stays text: it can form no heading, row, link,
 * image or HTML. The only tag written is our own `<br>`, for a newline in a cell or a list item.
 */
export function toMarkdown(document: Document): string {
  const blocks = document.blocks.map(writeBlock).filter((block) => block !== '')
  return `${[writeHeading(1, document.title), ...blocks].join('\n\n')}\n`
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return writeHeading(block.level + 1, block.text)
    case 'paragraph':
      return writeSpans(block.spans)
    case 'facts':
      return block.pairs
        .map(([label, value]) => writeItem('-', `${writeBold(label)} ${writeCell(value)}`))
        .join('\n')
    case 'list':
      // Another bullet than the facts have, or the two would be read as one list.
      return block.items.map((item) => writeItem('*', writeCell(item))).join('\n')
    case 'table':
      return writeTable(block)
    case 'rule':
      return '---'
  }
}

function writeHeading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${writeText(text)}`.trimEnd()
}

function writeItem(bullet: string, written: string): string {
  return `${bullet} ${heldAtStart(written.trim())}`.trimEnd()
}

function writeTable({ title = '', columns, rows, empty }: Table): string {
  const lines = [
    columns.map((column) => writeText(column.title)),
    columns.map(({ align }) => (align === 'right' ? '---:' : '---')),
    ...rows.map((row) => row.map(writeCell)),
  ].map((cells) => `| ${cells.join(' | ')} |`)
  const body = rows.length === 0 && empty !== undefined ? writeSpans([empty]) : lines.join('\n')
  return [writeBold(title), body].filter((part) => part !== '').join('\n\n')
}

function writeCell(cell: Cell): string {
  const { text, tone } = spanOf(cell)
  const lines = visible(text, { newlines: true }).split('\n')
  return lines.map((line) => writeStressed(line.trim(), isStressed(tone))).join('<br>')
}

function writeText(text: string): string {
  return escape(visible(text).trim())
}

/** For what stands alone or before a space: there it is bold whatever it begins or ends with. */
function writeBold(text: string): string {
  const written = writeText(text)
  return written === '' ? '' : `**${written}**`
}

function writeSpans(cells: readonly Cell[]): string {
  const runs: { text: string; stress: boolean }[] = []
  for (const { text, tone } of cells.map(spanOf)) {
    const stress = isStressed(tone)
    const last = runs.at(-1)
    // Neighbours are joined, because `**甲****乙**` is not two bold words.
    if (last?.stress === stress) last.text += visible(text)
    else runs.push({ text: visible(text), stress })
  }
  return heldAtStart(
    runs
      .map(({ text, stress }) => writeStressed(text, stress))
      .join('')
      .trim(),
  )
}

function isStressed(tone: Tone | undefined): boolean {
  return tone === 'strong' || tone === 'bad'
}

/** Next to Chinese, `**` is read as bold only if a letter or a digit stands on its inner side. */
function writeStressed(text: string, stress: boolean): string {
  const edges = /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su
  return stress && edges.test(text) ? `**${escape(text)}**` : escape(text)
}

/** What only the start of a line would turn into a list, a rule or an underline. */
function heldAtStart(written: string): string {
  return written.replace(/^(?:\d{1,9}(?=[.)](?: |$))|(?=[-+=]))/, '$&\\')
}

/** The last three are in addresses, which would become links by themselves. */
const meaningful = /[\\`*_[\]~$#&<>|]|:(?=\/\/)|(?<=www)\.|@(?=[\w-]+\.)/gi

/** Entities where a backslash is not enough for every reader of Markdown. */
const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['|', '&#124;'],
])

function escape(text: string): string {
  return text.replace(meaningful, (character) => entities.get(character) ?? `\\${character}`)
}
