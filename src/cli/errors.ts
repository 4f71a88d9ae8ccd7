import type { Diagnostic } from '../messages/diagnostic.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

/** Something about the request that the user has to change. Thrown in cli/ only, caught once in `main`. */
export class UserError extends Error {
  readonly exitCode: ExitCode
  /** Problems in the user's files that stand behind it. */
  readonly diagnostics: readonly Diagnostic[]

  constructor(
    message: string,
    exitCode: ExitCode = exitCodes.usage,
    diagnostics: readonly Diagnostic[] = [],
  ) {
    super(message)
    this.exitCode = exitCode
    this.diagnostics = diagnostics
  }
}
