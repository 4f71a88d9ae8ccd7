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
  const report = (...more: string[]) => zicha('report', 'big', '--round', 'full', ...more)
  let fresh = 0
  const ratios = [
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
    await compare('report of 200 answers ÷ node -e 0', 2.5, rounds, () => report(), bare),
  ]
  writeLedger(zicha)
  const within = 'with 25 problems in its ledger'
  ratios.push(
    await compare(`the same ${within} ÷ node -e 0`, 2.8, rounds, () => report(), bare),
    await compare(`and --explain ÷ node -e 0`, 2.8, rounds, () => report('--explain'), bare),
  )
  zicha('round', 'open', 'big', 'bench')
  const first = () => firstQuestionTime(bin, folder, env)
  ratios.push(await compare('first question of check ÷ node -e 0', 2, rounds, first, bare))
  return ratios
}

/** Every gap is a problem with a number; the first ten are on their way to being closed. */
function writeLedger(zicha: (...args: string[]) => unknown): void {
  zicha('ledger', 'add', '--gaps')
  for (let gap = 5; gap < 85; gap += 8) {
    zicha('ledger', 'assign', `big:I${gap}`, '--to', '李四')
    zicha('ledger', 'acknowledge', `big:I${gap}`, '--actor', '李四')
  }
}
