import type { Extent } from './expression.ts'

export type ConditionType = 'bool' | 'double' | 'choice' | 'text'

/** Why an expression cannot be used; the sentences are those of the lint rules `bad-condition` and `bad-formula`. */
export type ConditionProblem = Extent &
  (
    | { code: 'syntax'; seen: string }
    | { code: 'too-long' }
    /** CEL has it, this language does not. */
    | { code: 'unsupported'; seen: string }
    | { code: 'unknown-name'; seen: string; suggestion: string; known: readonly string[] }
    /** A fact of that id exists, but `-` and `.` mean something else inside an expression. */
    | { code: 'unusable-name'; seen: string }
    | { code: 'unknown-option'; seen: string; suggestion: string; known: readonly string[] }
    | { code: 'wrong-type'; expected: ConditionType; seen: ConditionType }
    | { code: 'different-types'; left: ConditionType; right: ConditionType }
  )
