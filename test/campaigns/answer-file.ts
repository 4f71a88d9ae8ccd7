import { resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import { main as zicha } from '../../src/cli/main.ts'
import { diskFiles } from '../../src/journal/file-system.ts'

export interface Filling {
  folder: string
  checklist: string
  /** Of answers, as `answer --file` takes it. */
  file: string
  by: string
  /** When it begins, `2026-11-09T10:00:00+08:00`; each entry takes twenty seconds. */
  at: string
  /** What is otherwise random in the journal's name. */
  run: string
}

/** Answers from a file into the round 2026-11, by a fixed clock, so that the same bytes come of it each time. */
export async function answerFile({ folder, checklist, file, by, at, run }: Filling): Promise<void> {
  let seconds = 0
  const stderr = new PassThrough()
  stderr.pipe(process.stderr)
  const code = await zicha(
    ['-C', folder, 'answer', checklist, '--file', file, '--by', by, '--round', '2026-11'],
    {
      stdin: new PassThrough(),
      stdout: new PassThrough(),
      stderr,
      interactive: false,
      columns: undefined,
      variables: {},
      cwd: folder,
      cacheFolder: undefined,
      builtInFolder: resolve('dist/checklists'),
      now: () => Date.parse(at) + 20_000 * seconds++,
      random: () => run,
      files: diskFiles,
      onSignal: () => () => undefined,
    },
  )
  if (code !== 0) throw new Error(`answering ${checklist} ended with ${code}`)
}
