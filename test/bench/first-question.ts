import { spawn } from '@lydell/node-pty'

/** Milliseconds from starting `check` in a terminal of its own until the first question stands on the screen. */
export function firstQuestionTime(
  bin: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((done) => {
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
    terminal.onData((data) => {
      seen += data
      if (!seen.includes('I1 ') || !seen.includes('跳过')) return
      const elapsed = Number(process.hrtime.bigint() - start) / 1e6
      terminal.kill('SIGKILL')
      terminal.onExit(() => done(elapsed))
      seen = ''
    })
  })
}
