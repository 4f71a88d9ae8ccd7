import type { Block, Document } from '../report/document.ts'
import type { Paint } from './text/paint.ts'
import { painter } from './text/painter.ts'
import { cellLines, spanLines } from './text/paint.ts'
import { drawPairs } from './text/pairs.ts'
import { drawTable } from './text/table.ts'
import { visible } from './text/visible.ts'
import { width } from './text/width.ts'
import { wrap } from './text/wrap.ts'

export interface TerminalOptions {
  /** Columns of display width; less than 20 counts as 20. */
  width: number
  /** Whether to send colours. The text itself is the same with and without. */
  colour: boolean
}

/** Longer lines of prose are hard to follow: 50 Chinese characters. */
const widestProse = 100

const bullet = '- '

/** The document for a terminal or a text file. Control characters in its texts are shown, never sent. */
export function toTerminal(document: Document, options: TerminalOptions): string {
  const total = Math.max(20, Math.floor(options.width))
  const paint = painter(options.colour)
  const title = drawHeading(document.title, '=', total, paint)
  const blocks = document.blocks.map((block) => {
    const lines = drawBlock(block, total, paint)
    const held = block.type === 'heading' && block.level > 1
    return [...lines, ...(held || lines.length === 0 ? [] : [''])]
  })
  return `${[...title, '', ...blocks.flat()].join('\n').trimEnd()}\n`
}

function drawBlock(block: Block, total: number, paint: Paint): string[] {
  const prose = Math.min(total, widestProse)
  switch (block.type) {
    case 'heading':
      return drawHeading(block.text, block.level === 1 ? '-' : '', total, paint)
    case 'paragraph':
      return spanLines(block.spans, prose, paint)
    case 'facts':
      return drawPairs(block.pairs, prose, paint)
    case 'list':
      return block.items.flatMap((item) =>
        cellLines(item, prose - bullet.length, paint).map(
          (line, i) => (i === 0 ? bullet : ' '.repeat(bullet.length)) + line,
        ),
      )
    case 'table': {
      const title = block.title === undefined ? [] : drawHeading(block.title, '', total, paint)
      const { empty } = block
      if (block.rows.length > 0 || empty === undefined) {
        return [...title, ...drawTable(block, total, paint)]
      }
      return [...title, ...spanLines([empty], prose, paint)]
    }
    case 'rule':
      return [paint('-'.repeat(total), 'muted')]
  }
}

/** A line in bold, underlined where `underline` is given. */
function drawHeading(text: string, underline: string, total: number, paint: Paint): string[] {
  const lines = wrap(visible(text), total)
  const longest = Math.max(...lines.map(width))
  const rule = underline === '' ? [] : [paint(underline.repeat(longest), 'muted')]
  return [...lines.map((line) => paint(line, 'strong')), ...rule]
}
