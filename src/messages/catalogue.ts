import type { AnswerProblem } from './zh/answers.ts'
import type { zh } from './zh.ts'
import type { commandLine } from './zh/command-line.ts'

export type Catalogue = typeof zh

/** The part of it that every run needs. */
export type CommandLineWords = typeof commandLine

/** The commands, by which they are declared and explained. */
export type CommandName = Exclude<keyof CommandLineWords['cli']['commands'], 'menu'>

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** Why an answer cannot be taken. A problem and its sentence belong together by type; the lookup cannot show that. */
export function answerProblemText({ code, params }: AnswerProblem, say: Catalogue): string {
  return (say.answers.problems[code] as (p: typeof params) => string)(params)
}
