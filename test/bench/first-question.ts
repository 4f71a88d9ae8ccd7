import { spawn } from '@lydell/node-pty'
import type { Spent } from './clock.ts'

/** The time from starting `check` in a terminal of its own until the first question stands on the screen. */
export function firstQuestionTime(
  bin: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Spent> {
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint()
    const terminal = spawn(
      process.execPath,
      [bin, '-C', folder, 'check', 'big', '--round', 'bench'],
      {
        cols: 80,
        rows: 40,
        env: env,
      },
    )
    let seen = ''
    let elapsed: number | undefined
    terminal.onData((data) => {
      seen += data
      if (elapsed !== undefined || !seen.includes('I1 ') || !seen.includes('跳过')) return
      elapsed = Number(process.hrtime.bigint() - start) / 1e6
      terminal.kill('SIGKILL')
    })
    terminal.onExit(() =>
      elapsed === undefined
        ? fail(new Error(`check asked nothing: ${seen}`))
        : done({ wall: elapsed }),
    )
  })
}
