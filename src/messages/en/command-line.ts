import { agreement } from './agreement.ts'
import { choices } from './choices.ts'
import { cli } from './cli.ts'
import { init } from './init.ts'
import { lineProblems } from './line-problems.ts'
import { marks } from './marks.ts'
import { usage } from './usage.ts'
import { validate } from './validate.ts'
import type * as chinese from '../zh/command-line.ts'

export const commandLine: typeof chinese.commandLine = {
  language: 'en',
  cli: { ...cli, agreement, choices, init, usage, validate },
  marks,
  lineProblems,
}
