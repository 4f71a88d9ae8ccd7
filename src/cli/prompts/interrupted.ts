import { exitCodes, type ExitCode } from '../exit-codes.ts'

/** Somebody ended the dialogue: Ctrl-C, Ctrl-D, a closed terminal, a signal. */
export class Interrupted extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode) {
    super('interrupted')
    this.exitCode = exitCode
  }
}

/** Somebody said so in words; a walk still sums up. */
export class Stopped extends Interrupted {
  constructor() {
    super(exitCodes.interrupted)
  }
}

/** What an error of inquirer's means, which are known by name: an Interrupted, or else the error itself. */
export function interruption(error: unknown, { reason }: AbortSignal): unknown {
  const name = error instanceof Error ? error.name : ''
  if (name !== 'ExitPromptError' && name !== 'AbortPromptError') return error
  if (reason === 'SIGTERM') return new Interrupted(exitCodes.terminated)
  if (reason === 'SIGHUP') return new Interrupted(exitCodes.hangup)
  return new Interrupted(exitCodes.interrupted)
}
