import type { Cell, Tone } from '../../report/document.ts'
import { spanOf } from '../../report/document.ts'
import { visible } from '../text/visible.ts'
import { escapeXml } from '../xlsx/xml.ts'

/** The character style of a tone; `styles.ts` says what it looks like. */
export const toneStyles: Readonly<Record<Tone, string>> = {
  good: 'ToneGood',
  warn: 'ToneWarn',
  bad: 'ToneBad',
  muted: 'ToneMuted',
  strong: 'Strong',
}

interface ParagraphLook {
  style?: string | undefined
  align?: 'right' | 'center' | undefined
  startsPage?: boolean | undefined
}

/** A paragraph of spans that follow each other; a newline in one is shown as a mark. */
export function paragraphXml(spans: readonly Cell[], look: ParagraphLook = {}): string {
  return wrapped(spans.map((span) => runXml(span, [visible(spanOf(span).text)])).join(''), look)
}

/** A paragraph of one cell, in which a newline starts a new line. */
export function linesXml(cell: Cell, look: ParagraphLook = {}): string {
  const lines = visible(spanOf(cell).text, { newlines: true }).split('\n')
  return wrapped(runXml(cell, lines), look)
}

function wrapped(runs: string, { style, align, startsPage = false }: ParagraphLook): string {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    startsPage ? '<w:pageBreakBefore/>' : '',
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

function runXml(cell: Cell, lines: readonly string[]): string {
  const { text, tone } = spanOf(cell)
  if (text === '') return ''
  const texts = lines.map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  const properties = [
    tone === undefined ? '' : `<w:rStyle w:val="${toneStyles[tone]}"/>`,
    // Quotation marks and dashes belong to both scripts; beside Chinese they are Chinese.
    /[\u2e80-\u9fff]/.test(text) ? '<w:rFonts w:hint="eastAsia"/>' : '',
  ].join('')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${texts.join('<w:br/>')}</w:r>`
}
