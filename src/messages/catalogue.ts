import type { Diagnostic } from './diagnostic.ts'
import type { zh } from './zh.ts'

export type Catalogue = typeof zh

/** The id of every problem that can be found in a user's file. */
export type RuleId = keyof Catalogue['diagnostics']

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** What is wrong, and the way out. A rule and its params belong together where the diagnostic is made. */
export function sentences(diagnostic: Diagnostic, say: Catalogue): { text: string; fix: string } {
  const { text, fix } = say.diagnostics[diagnostic.rule as RuleId] as {
    text: (params: Diagnostic['params']) => string
    fix: (params: Diagnostic['params']) => string
  }
  return { text: text(diagnostic.params), fix: fix(diagnostic.params) }
}
