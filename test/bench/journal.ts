import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createJournal } from '../../src/journal/append.ts'
import { diskFiles } from '../../src/journal/file-system.ts'
import { compare, type Ratio } from './pair.ts'

/** In one process: a hundred answers through the journal against a hundred bare appends with a flush. */
export async function appendRatio(folder: string, rounds: number): Promise<Ratio> {
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
