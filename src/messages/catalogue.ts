import type { Diagnostic } from './diagnostic.ts'
import type { AnswerProblem } from './zh/answers.ts'
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

/** Why an answer cannot be taken. A problem and its sentence belong together by type; the lookup cannot show that. */
export function answerProblemText({ code, params }: AnswerProblem, say: Catalogue): string {
  return (say.answers.problems[code] as (p: typeof params) => string)(params)
}
