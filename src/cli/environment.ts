import type { Readable, Writable } from 'node:stream'
import type { FileSystem } from '../journal/file-system.ts'

/** The outside world, as one small object. Everything below `main` gets it, or a part of it, as an argument. */
export interface Environment {
  stdin: Readable
  stdout: Writable
  stderr: Writable
  /** Whether a person sits in front of it: input and output are both a terminal. */
  interactive: boolean
  /** Columns of the terminal; undefined in a pipe. */
  columns: number | undefined
  /** Environment variables; only NO_COLOR, FORCE_COLOR, TERM and the like are read. */
  variables: Readonly<Record<string, string | undefined>>
  cwd: string
  /** Where compiled local checklists may be kept; undefined turns the cache off. */
  cacheFolder: string | undefined
  /** The folder with the built-in checklists, compiled. */
  builtInFolder: string
  /** Milliseconds since 1970 in UTC. */
  now: () => number
  /** A fresh name part: lower-case letters and digits. */
  random: () => string
  files: FileSystem
  /** Calls back when the process is asked to end; returns how to stop listening. */
  onSignal: (listener: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void) => () => void
}
