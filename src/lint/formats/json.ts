import { sentences } from '../../messages/diagnostic-texts.ts'
import type { Diagnostic } from '../../messages/diagnostic.ts'
import type { FormatOptions } from './format.ts'

/**
 * For other programs: `zicha/diagnostics@1`, everything there is, in the order of files and positions.
 * `rule` and `params` are stable; `text` and `fix` are in the language of the run.
 */
export function json(diagnostics: readonly Diagnostic[], { texts }: FormatOptions): string {
  const items = diagnostics.map((diagnostic) => {
    const { rule, severity, at, params } = diagnostic
    return { rule, severity, ...at, ...sentences(diagnostic, texts), params }
  })
  const text = JSON.stringify({ format: 'zicha/diagnostics@1', diagnostics: items }, null, 2)
  return `${escapeUnseen(text)}\n`
}

/** What JSON leaves as it is, and a terminal or an eye would obey or pass over. */
const unseen = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}]/gu

/** JSON without them; it says the same. */
export function escapeUnseen(text: string): string {
  return text.replace(unseen, escaped)
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
