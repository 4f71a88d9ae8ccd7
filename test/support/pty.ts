import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { keystrokes } from './keys.ts'
import { root } from './root.ts'
import { Screen } from './screen.ts'

export interface PtyOptions {
  argv: readonly string[]
  cwd: string
  columns?: number
  rows?: number
  /** Milliseconds since 1970 at which the clock begins. */
  start: number
}

export interface Pty {
  screen: Screen
  pid: number
  /** Waits for a prompt with this text, which must not be true of the one before, then types. */
  reply: (about: string, script: string) => Promise<void>
  type: (script: string) => void
  kill: (signal: NodeJS.Signals) => void
  /** Closes the window. */
  close: () => void
  exited: Promise<{ code: number; signal: number | undefined }>
}

/** The built zicha in a real terminal of its own. */
export function openPty({ argv, cwd, columns = 80, rows = 30, start }: PtyOptions): Pty {
  const screen = new Screen(columns, rows)
  const launcher = join(root, 'test', 'support', 'launcher.mjs')
  const terminal = spawn(process.execPath, [launcher, String(start), ...argv], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: environment(cwd),
  })
  terminal.onData((data) => screen.write(data))
  const exited = new Promise<{ code: number; signal: number | undefined }>((resolve) => {
    terminal.onExit(({ exitCode, signal }) => {
      screen.end(`but it ended with ${exitCode}`)
      resolve({ code: exitCode, signal: signal || undefined })
    })
  })
  return {
    screen,
    pid: terminal.pid,
    async reply(about, script) {
      await screen.waitForPrompt(about)
      terminal.write(keystrokes(script))
    },
    type: (script) => terminal.write(keystrokes(script)),
    kill: (signal) => terminal.kill(signal),
    close: () => (terminal as unknown as { destroy: () => void }).destroy(),
    exited,
  }
}

/** Nothing of the machine but where programs are; the cache beside the workspace, never at home. */
function environment(cwd: string): Record<string, string> {
  const { PATH = '', SystemRoot = '' } = process.env
  return { PATH, SystemRoot, TERM: 'xterm-256color', XDG_CACHE_HOME: join(cwd, '.cache') }
}
