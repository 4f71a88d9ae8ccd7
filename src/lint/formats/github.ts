import { sentences } from '../../messages/diagnostic-texts.ts'
import type { Diagnostic, Severity } from '../../messages/diagnostic.ts'
import type { FormatOptions } from './format.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub shows as annotations beside the lines. */
export function github(
  diagnostics: readonly Diagnostic[],
  { texts, visible }: FormatOptions,
): string {
  return diagnostics
    .map((diagnostic) => {
      const { rule, severity, at } = diagnostic
      const { text, fix } = sentences(diagnostic, texts)
      const properties = {
        file: at.file,
        line: at.line,
        col: at.col,
        endLine: at.endLine,
        // GitHub counts the last column in.
        endColumn: at.endCol === undefined ? undefined : Math.max(at.col, at.endCol - 1),
        title: rule,
      }
      const written = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${property(visible(String(value)))}`)
      return `::${commands[severity]} ${written.join(',')}::${message(`${visible(text)}\n${visible(fix)}`)}\n`
    })
    .join('')
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
