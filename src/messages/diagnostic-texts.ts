import type { Diagnostic } from './diagnostic.ts'
import type { diagnostics } from './zh/diagnostics.ts'

/** Two sentences for every rule, and what they need to know. */
export type DiagnosticTexts = typeof diagnostics

/** The id of every problem that can be found in a user's file. */
export type RuleId = keyof DiagnosticTexts

/** Not part of the catalogue: few runs find anything, and every start would have to read them. */
export async function diagnosticTexts(language: string): Promise<DiagnosticTexts> {
  return language === 'en'
    ? (await import('./en/diagnostics.ts')).diagnostics
    : (await import('./zh/diagnostics.ts')).diagnostics
}

/** What is wrong, and the way out. A rule and its params belong together where the diagnostic is made. */
export function sentences(
  diagnostic: Diagnostic,
  texts: DiagnosticTexts,
): { text: string; fix: string } {
  const { text, fix } = texts[diagnostic.rule as RuleId] as {
    text: (params: Diagnostic['params']) => string
    fix: (params: Diagnostic['params']) => string
  }
  return { text: text(diagnostic.params), fix: fix(diagnostic.params) }
}
