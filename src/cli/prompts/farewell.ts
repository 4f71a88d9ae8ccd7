import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import type { Context } from '../context.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { Interrupted } from './interrupted.ts'

/** Says how things stand to whoever ended a dialogue; the exit code to leave with. */
export function farewell(
  { err, width }: Context,
  { exitCode }: Interrupted,
  words: string,
): ExitCode {
  // A terminal that has been closed takes no more words.
  if (exitCode !== exitCodes.hangup) err.write(`${wrap(visible(words), width).join('\n')}\n`)
  return exitCode
}
