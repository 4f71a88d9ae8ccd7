import type { Diagnostic } from '../messages/diagnostic.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

/** Written by a zicha that does not exist yet here: nothing is wrong with the file, the tool is too old for it. */
const newer = 'journal-newer'

/** The exit code for what reading journals found; undefined when nothing of it is an error. */
export function damageCode(diagnostics: readonly Diagnostic[]): ExitCode | undefined {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return undefined
  return errors.every(({ rule }) => rule === newer) ? exitCodes.usage : exitCodes.damaged
}
