import type { Environment } from '../../../src/cli/environment.ts'
import type { Run } from '../../support/environment.ts'

/** What a test brings to a command: the folder, and a clock and names that are the same each time. */
export type Overrides = Partial<Environment> & { cwd: string }

/** A command that writes, in a folder that is ready for it. */
export interface Scenario {
  /** The folder it is about, made anew; gone when the test ends. */
  prepare: () => Promise<string>
  command: (overrides: Overrides) => Promise<Run>
  /** How many things it says it has saved. */
  claims: (run: Run) => number
  /** How many of them are in the folder. */
  saved: (cwd: string) => number
  /** How many may be there when it has ended: all at last, and in between only what stands for itself. */
  possible: readonly number[]
  /** What the folder comes to, without times and names: the same however often the command was tried. */
  state: (cwd: string) => unknown
  /** How it ends when it is run again after everything was saved, which it could not know. */
  again?: number
  /** What it says of a file that was named to it and may not be read: that is for whoever named it to mend. */
  blames?: RegExp
}

export function allOf({ possible }: Scenario): number {
  return Math.max(...possible)
}
