/** Why something cannot be written as a line; `at` is the path to it, such as `evidence.0.title`. */
export type LineProblem =
  | 'not-json'
  | 'lone-surrogate'
  | 'text-too-long'
  | 'too-deep'
  | 'line-too-long'
  | 'wrong-field'

/**
 * What was asked to be written cannot be; nothing has been written and nothing is broken. A dialogue says why
 * (`say.lineProblems`) and asks again: the journal takes the next entry as if nothing had happened.
 */
export class LineError extends Error {
  readonly problem: LineProblem
  readonly at: string

  constructor(problem: LineProblem, at: string) {
    super(`${problem} at ${at || 'the line'}`)
    this.name = 'LineError'
    this.problem = problem
    this.at = at
  }
}
