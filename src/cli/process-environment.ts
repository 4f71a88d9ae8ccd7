import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { diskFiles } from '../journal/file-system.ts'
import type { Environment } from './environment.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The environment of the real process: the one place that touches it. */
export function processEnvironment(): Environment {
  const { stdout, stderr, env } = process
  return {
    // Few runs read it, and opening it costs.
    get stdin() {
      return process.stdin
    },
    stdout,
    stderr,
    get interactive() {
      return process.getBuiltinModule('node:tty').isatty(0) && stdout.isTTY
    },
    columns: stdout.isTTY ? stdout.columns : undefined,
    variables: env,
    cwd: process.cwd(),
    cacheFolder: cacheFolder(env),
    builtInFolder: fileURLToPath(new URL('./checklists/', import.meta.url)),
    now: () => Date.now(),
    // Loading node:crypto for this would cost every start a twelfth of its time.
    random: () => Buffer.from(crypto.getRandomValues(new Uint8Array(5))).toString('hex'),
    files: diskFiles,
    onSignal: (listener) => {
      const heard = signals.map((signal) => [signal, () => listener(signal)] as const)
      for (const [signal, handler] of heard) process.on(signal, handler)
      return () => heard.forEach(([signal, handler]) => process.off(signal, handler))
    },
  }
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'zicha')
  if (platform() === 'win32' && env['LOCALAPPDATA'])
    return join(env['LOCALAPPDATA'], 'zicha', 'cache')
  return platform() === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'zicha')
    : join(homedir(), '.cache', 'zicha')
}
