import { onTestFinished } from 'vitest'
import { saturday } from '../../support/environment.ts'
import { openPty, type Pty } from '../../support/pty.ts'

/** The built zicha in a real terminal, on a Saturday morning; killed when the test ends, whatever happened. */
export function zicha(cwd: string, { columns = 80, argv = ['check', 'lantern'] } = {}): Pty {
  const pty = openPty({ argv, cwd, columns, rows: 30, start: saturday })
  // Waited for: the terminal's own thread must not report to a test worker that is already gone.
  onTestFinished(async () => {
    pty.kill('SIGKILL')
    await pty.exited
  })
  return pty
}
