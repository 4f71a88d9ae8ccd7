import {
  closeSync,
  fdatasyncSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createJournal } from '../../src/journal/append.ts'
import { diskFiles } from '../../src/journal/file-system.ts'
import { bigChecklist, writeBigWorkspace } from './big-workspace.ts'
import { firstQuestionTime } from './first-question.ts'
import { compare, printRatios, processTime, type Ratio } from './pair.ts'

const bin = resolve('bin/zicha.js')
const rounds = 15

/** Prints how long things take against the least they could take, measured side by side in this run. Goals, no gates. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'zicha-bench-'))
  try {
    process.stdout.write(`Node ${process.version}, median of ${rounds} pairs (lowest–highest)\n\n`)
    process.stdout.write(printRatios([...(await processRatios(folder)), await appendRatio(folder)]))
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function processRatios(folder: string): Promise<Ratio[]> {
  writeBigWorkspace(folder, 200)
  const cache = join(folder, 'cache')
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: folder }
  const zicha = (...args: string[]) => processTime([bin, '-C', folder, ...args], { env })
  const bare = () => processTime(['-e', '0'])
  zicha('answer', 'big', '--file', join(folder, 'answers.yaml'))
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
      () => zicha('report', 'big'),
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

/** In one process: a hundred answers through the journal against a hundred bare appends with a flush. */
async function appendRatio(folder: string): Promise<Ratio> {
  const times = 100
  let run = 0
  const append = () => {
    const journal = createJournal(
      { files: diskFiles, now: () => Date.now(), random: () => `b${run++}` },
      join(folder, 'journal'),
      {
        subject: '3604030002',
        writer: '李四',
        tool: 'bench',
        parents: [],
      },
    )
    journal.append({ type: 'open', by: '李四' })
    const start = process.hrtime.bigint()
    for (let i = 0; i < times; i++) {
      journal.append({
        type: 'answer',
        indicator: `I${i}`,
        value: { count: i, places: ['校门口'] },
        by: '李四',
      } as never)
    }
    const elapsed = Number(process.hrtime.bigint() - start)
    journal.close()
    return elapsed
  }
  const line = Buffer.from(`${JSON.stringify({ type: 'answer', value: 'x'.repeat(200) })}\n`)
  const bare = () => {
    const fd = openSync(join(folder, `bare-${run++}`), 'a')
    writeSync(fd, line)
    fdatasyncSync(fd)
    const start = process.hrtime.bigint()
    for (let i = 0; i < times; i++) {
      writeSync(fd, line)
      fdatasyncSync(fd)
    }
    const elapsed = Number(process.hrtime.bigint() - start)
    closeSync(fd)
    return elapsed
  }
  return compare('one answer on disk ÷ bare append + fdatasync', 1.3, rounds, append, bare)
}
