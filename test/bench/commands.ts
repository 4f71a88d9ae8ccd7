import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bigChecklist, writeBigWorkspace } from './big-workspace.ts'
import { firstQuestionTime } from './first-question.ts'
import { compare, processTime, type Ratio } from './pair.ts'

const bin = resolve('bin/zicha.js')

/** Whole processes, as a user starts them, against one that does nothing. */
export async function commandRatios(folder: string, rounds: number): Promise<Ratio[]> {
  writeBigWorkspace(folder, 200)
  const cache = join(folder, 'cache')
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: folder }
  const zicha = (...args: string[]) => processTime([bin, '-C', folder, ...args], { env })
  const bare = () => processTime(['-e', '0'])
  zicha('round', 'open', 'big', 'full')
  zicha('answer', 'big', '--round', 'full', '--file', join(folder, 'answers.yaml'))
  zicha('round', 'open', 'big', 'bench')
  let fresh = 0
  return [
    await compare('zicha --help ÷ node -e 0', 1.25, rounds, () => zicha('--help'), bare),
    await compare(
      'validate, 200 indicators never seen before ÷ node -e 0',
      6.5,
      rounds,
      () => {
        const file = join(folder, `fresh-${fresh++}.yaml`)
        writeFileSync(file, `${bigChecklist(200)}# ${fresh}\n`)
        return zicha('validate', file)
      },
      bare,
    ),
    await compare(
      'validate, unchanged ÷ node -e 0',
      2,
      rounds,
      () => zicha('validate', join(folder, 'fresh-0.yaml')),
      bare,
    ),
    await compare(
      'report of 200 answers ÷ node -e 0',
      2.5,
      rounds,
      () => zicha('report', 'big', '--round', 'full'),
      bare,
    ),
    await compare(
      'report --explain of 200 answers ÷ node -e 0',
      2.8,
      rounds,
      () => zicha('report', 'big', '--round', 'full', '--explain'),
      bare,
    ),
    await compare(
      'first question of check ÷ node -e 0',
      2,
      rounds,
      () => firstQuestionTime(bin, folder, env),
      bare,
    ),
  ]
}
