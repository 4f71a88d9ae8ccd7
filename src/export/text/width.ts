import fastStringWidth from 'fast-string-width'

/** Texts in which every UTF-16 unit is a character of its own: nothing to segment. */
const plain =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u23ff\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u3400-\u9fff\uff01-\uff60]*$/

const known = new Map<string, number>()
const knownLimit = 8192

/**
 * Columns a text takes in a terminal: 2 for Chinese and emoji, 0 for combining marks, 1 for the rest.
 * Characters of East Asian ambiguous width (“ ” — … ①) count 1, as current terminals draw them.
 */
export function width(text: string): number {
  const before = known.get(text)
  if (before !== undefined) return before
  const measured = fastStringWidth(text)
  if (known.size >= knownLimit) known.clear()
  known.set(text, measured)
  return measured
}

let segmenter: Intl.Segmenter | undefined

/** The characters as a reader counts them, each with its marks and joiners. */
export function graphemes(text: string): string[] {
  if (plain.test(text)) return text.split('')
  // Unicode's own rules, not a language's; built late because building it takes milliseconds.
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
