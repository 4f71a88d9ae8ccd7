import type { Diagnostic } from '../messages/diagnostic.ts'
import { diagnosticTexts, sentences } from '../messages/diagnostic-texts.ts'
import { visible } from '../export/text/visible.ts'
import type { Context } from './context.ts'

/** Says problems of the user's files on stderr, one line each. */
export async function tellDiagnostics(
  { err, say }: Context,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const texts = await diagnosticTexts(say.language)
  for (const diagnostic of diagnostics) {
    const { file, line, col } = diagnostic.at
    const { text, fix } = sentences(diagnostic, texts)
    const severity = say.cli.severity[diagnostic.severity]
    err.write(`${visible(`${file}:${line}:${col} ${severity} ${say.marks.followed(text, fix)}`)}\n`)
  }
}
