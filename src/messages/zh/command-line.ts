import { agreement } from './agreement.ts'
import { choices } from './choices.ts'
import { cli } from './cli.ts'
import { init } from './init.ts'
import { lineProblems } from './line-problems.ts'
import { marks } from './marks.ts'
import { usage } from './usage.ts'
import { validate } from './validate.ts'

/** What there is to say before a command begins, and when something stops it: all that help and usage errors need. */
export const commandLine = {
  language: 'zh',
  cli: { ...cli, agreement, choices, init, usage, validate },
  marks,
  lineProblems,
}
