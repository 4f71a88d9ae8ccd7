import type { Block, Cell, Document } from '../../report/document.ts'
import { listXml } from './list.ts'
import { sectionXml } from './page.ts'
import { signingLines } from './signing.ts'
import { factsXml, tableXml } from './table.ts'
import { paragraphXml } from './text.ts'
import { word } from './xml.ts'

/** `word/document.xml`: the title, the blocks, the page. */
export function bodyXml({ title, blocks }: Document, footer: string): string {
  const inside = [
    paragraphXml([title], { style: 'Title' }),
    ...blocks.map((block, index) => spaceBefore(block, blocks[index - 1]) + blockXml(block)),
    sectionXml(footer),
  ]
  return word('document', `<w:body>${inside.join('')}</w:body>`)
}

/** A frame right below a line of text would touch it. */
function spaceBefore(block: Block, before: Block | undefined): string {
  const isFramed = block.type === 'facts' || (block.type === 'table' && block.title === undefined)
  const isText = before?.type === 'paragraph' || before?.type === 'list'
  return isFramed && isText ? paragraphXml([], { style: 'TableEdge' }) : ''
}

const paragraphStyles = { plain: 'BodyText', addressee: 'Addressee', closing: 'Closing' } as const

function blockXml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return paragraphXml([block.text], {
        style: `Heading${block.level}`,
        startsPage: block.startsPage,
      })
    case 'paragraph':
      return textXml(block.spans, paragraphStyles[block.part ?? 'plain'])
    case 'facts':
      return factsXml(block)
    case 'table':
      return tableXml(block)
    case 'list':
      return listXml(block.items)
    case 'rule':
      return paragraphXml([], { style: 'Separator' })
  }
}

function textXml(spans: readonly Cell[], style: string): string {
  const [first, ...more] = spans
  if (typeof first !== 'string' || more.length > 0) return paragraphXml(spans, { style })
  return signingLines(first)
    .map((line) => paragraphXml([line], { style }))
    .join('')
}
