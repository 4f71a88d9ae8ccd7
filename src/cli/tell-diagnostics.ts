import type { Diagnostic } from '../messages/diagnostic.ts'
import { sentences } from '../messages/catalogue.ts'
import { visible } from '../export/text/visible.ts'
import type { Context } from './context.ts'

/** Says problems of the user's files on stderr, one line each. */
export function tellDiagnostics({ err, say }: Context, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    const { file, line, col } = diagnostic.at
    const { text, fix } = sentences(diagnostic, say)
    const severity = say.cli.severity[diagnostic.severity]
    err.write(`${visible(`${file}:${line}:${col} ${severity} ${say.marks.followed(text, fix)}`)}\n`)
  }
}
