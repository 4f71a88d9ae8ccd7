import type { Catalogue } from '../messages/catalogue.ts'
import type { AnswerProblem } from '../messages/zh/answers.ts'

/** A problem and its sentence belong together by type; the lookup cannot show that. */
export function answerProblemText({ code, params }: AnswerProblem, say: Catalogue): string {
  return (say.answers.problems[code] as (p: typeof params) => string)(params)
}
