import { PassThrough } from 'node:stream'
import { main } from '../../src/cli/main.ts'
import type { Environment } from '../../src/cli/environment.ts'
import { fakeEnvironment } from './environment.ts'
import { keystrokes } from './keys.ts'
import { Screen } from './screen.ts'

const columns = 80
const rows = 40

export interface Dialogue {
  screen: Screen
  /** Waits for a prompt with this text, which must not be true of the one before, then types. */
  reply: (about: string, script: string) => Promise<void>
  signal: (name: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void
  code: Promise<number>
}

/** One command line in this process that believes it has a terminal; quick, and the disk may be a failing one. */
export function openDialogue(
  argv: readonly string[],
  overrides: Partial<Environment> & { cwd: string },
): Dialogue {
  const screen = new Screen(columns, rows)
  const stdin = new PassThrough()
  const listeners = new Set<(name: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => void>()
  const { environment } = fakeEnvironment({
    stdin,
    stdout: shownOn(screen),
    stderr: shownOn(screen),
    interactive: true,
    columns,
    onSignal: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ...overrides,
  })
  const code = main(argv, environment)
  void code.then((ended) => screen.end(`but it ended with ${ended}`))
  return {
    screen,
    async reply(about, script) {
      await screen.waitForPrompt(about)
      stdin.write(keystrokes(script))
    },
    signal: (name) => listeners.forEach((listener) => listener(name)),
    code,
  }
}

function shownOn(screen: Screen): PassThrough {
  const stream = new PassThrough()
  // A terminal does this by itself: a new line begins at its left.
  stream.on('data', (chunk: Buffer) =>
    screen.write(chunk.toString('utf8').replaceAll('\n', '\r\n')),
  )
  // As `process.stdout` does, it stays open when a stream that is piped into it ends.
  return Object.assign(stream, {
    columns,
    rows,
    getWindowSize: () => [columns, rows],
    _isStdio: true,
  })
}
