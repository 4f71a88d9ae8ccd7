/** What a script may rely on; an unknown code means failure. */
export const exitCodes = {
  fine: 0,
  /** It ran well and found something: validation errors, a `--fail-on` that holds. */
  findings: 1,
  /** Wrong usage or invalid input, or a terminal is needed. */
  usage: 2,
  /** A bug of ours. */
  bug: 3,
  /** Journals are damaged or were changed. */
  damaged: 10,
  /** The disk refused: full, read-only, no permission. */
  storage: 12,
  hangup: 129,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
