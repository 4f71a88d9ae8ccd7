import { chinaDate } from '../civil/clock.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Environment } from './environment.ts'
import type { ExitCode } from './exit-codes.ts'
import type { Output } from './output.ts'

/** What every command gets: the world, the words, and the options that hold for all of them. */
export interface Context {
  environment: Environment
  say: Catalogue
  /** Where to look for the workspace. */
  directory: string
  /** Columns to lay out for. */
  width: number
  colour: boolean
  /** The civil date in China, or what `--today` says. */
  today: CivilDate
  /** The result; nothing else goes there. */
  out: Output
  /** Progress, hints, and errors. */
  err: Output
}

export type Options = Readonly<Record<string, unknown>>

export interface CommandModule {
  run: (context: Context, args: readonly string[], options: Options) => Promise<ExitCode>
}

export function todayIn({ now }: Environment): CivilDate {
  return chinaDate(now())
}
