import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Environment } from '../../src/cli/environment.ts'
import { diskFiles } from '../../src/journal/file-system.ts'
import { main } from '../../src/cli/main.ts'
import { nextLook, nextName } from './counting.ts'

/** A Saturday morning in China, when the invented schools do their self-checks. */
export const saturday = Date.parse('2026-11-21T09:30:00+08:00')

export interface Run {
  code: number
  out: string
  err: string
}

/** A folder of its own for a test, gone when it ends. */
export function temporaryFolder(above = tmpdir()): string {
  const folder = mkdtempSync(join(above, 'zicha-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The same in memory, where there is such a place: for thousands of runs that wait for no disk. */
export function quickFolder(): string {
  return temporaryFolder(existsSync('/dev/shm') ? '/dev/shm' : tmpdir())
}

/** The world as a test wants it: no terminal, a clock that ticks a second per look, names that count up. */
export function fakeEnvironment(overrides: Partial<Environment> = {}): {
  environment: Environment
  out: () => string
  err: () => string
} {
  const [stdout, out] = capture()
  const [stderr, err] = capture()
  const environment: Environment = {
    stdin: new PassThrough(),
    stdout,
    stderr,
    interactive: false,
    columns: undefined,
    variables: {},
    cwd: overrides.cwd ?? temporaryFolder(),
    cacheFolder: undefined,
    builtInFolder: resolve(import.meta.dirname, '../../dist/checklists'),
    now: () => saturday + 1000 * nextLook(),
    random: () => `run${String(nextName()).padStart(4, '0')}`,
    files: diskFiles,
    onSignal: () => () => undefined,
    ...overrides,
  }
  return { environment, out, err }
}

/** Runs one command line in-process. */
export async function run(
  argv: readonly string[],
  overrides: Partial<Environment> = {},
): Promise<Run> {
  const { environment, out, err } = fakeEnvironment(overrides)
  const code = await main(argv, environment)
  return { code, out: out(), err: err() }
}

function capture(): [PassThrough, () => string] {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return [stream, () => Buffer.concat(chunks).toString('utf8')]
}
