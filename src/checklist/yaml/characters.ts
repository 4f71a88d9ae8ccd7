import { yamlLimits } from './limits.ts'
import type { Span } from './node.ts'
import type { Problems } from './problems.ts'
import type { Source } from './source.ts'

/** Spaces that look like blanks and are text to YAML, for a class of a regular expression. */
export const wideSpaces = '\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000'

/** Every character that is looked at more closely. */
const suspicious =
  /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\u2028\u2029\ufff9-\ufffb]/gu

const control = /\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u

/** They reorder what stands after them, so that a file reads differently from what it says. */
const bidiControl = /[\u202a-\u202e\u2066-\u2069]/

const beforeJoiner = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u
const afterJoiner = /^\p{Extended_Pictographic}/u

type CharacterRule =
  | 'yaml-control-character'
  | 'yaml-bidi-control'
  | 'yaml-invisible-character'
  | 'yaml-lone-cr'

/** False when there are more or longer lines than a file may have. */
export function checkLines(source: Source, problems: Problems): boolean {
  const { lineStarts, text } = source
  const extra = lineStarts[yamlLimits.lines]
  if (extra !== undefined && extra < text.length) {
    const numbers = { unit: 'line', seen: lineStarts.length, limit: yamlLimits.lines } as const
    problems.error('yaml-too-big', source.span(extra, extra), numbers)
    return false
  }
  const limit = yamlLimits.lineLength
  let fits = true
  for (const [i, start] of lineStarts.entries()) {
    const seen = (lineStarts[i + 1] ?? text.length) - start
    if (seen <= limit) continue
    problems.error('yaml-line-too-long', source.span(start + limit, start + seen), { seen, limit })
    fits = false
  }
  return fits
}

/**
 * Looks for characters that do not belong in a text file. False when YAML itself forbids one, so
 * that parsing makes no sense; invisible characters and text direction do not disturb the parser.
 */
export function checkCharacters(source: Source, problems: Problems): boolean {
  const { text } = source
  let parseable = true
  for (const { 0: character, index } of text.matchAll(suspicious)) {
    if (character === '\r' && text[index + 1] === '\n') continue
    const rule = character === '\r' ? 'yaml-lone-cr' : ruleFor(character, text, index)
    if (!rule) continue
    const span = source.span(index, index + character.length)
    problems.error(rule, span, { seen: codePoint(character) })
    if (rule === 'yaml-control-character' || rule === 'yaml-lone-cr') parseable = false
  }
  return parseable
}

/** The same for a value written with escapes: the file is clean, `"\0"` becomes bad when resolved. */
export function checkEscapes(value: string, span: Span, problems: Problems): void {
  for (const { 0: character, index } of value.matchAll(suspicious)) {
    const rule = ruleFor(character, value, index)
    if (rule) problems.error(rule, span, { seen: codePoint(character) })
  }
}

function ruleFor(character: string, text: string, index: number): CharacterRule | undefined {
  if (control.test(character)) return 'yaml-control-character'
  if (bidiControl.test(character)) return 'yaml-bidi-control'
  if (isNeeded(character, text, index)) return undefined
  return 'yaml-invisible-character'
}

/** Emoji are joined by U+200D, and Mongolian is not written without U+180E. */
function isNeeded(character: string, text: string, index: number): boolean {
  if (character === '\u180e') return true
  return (
    character === '\u200d' &&
    beforeJoiner.test(text.slice(Math.max(0, index - 2), index)) &&
    afterJoiner.test(text.slice(index + 1, index + 3))
  )
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
