import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createJournal, type JournalWriter } from '../../src/journal/append.ts'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import type { AnswerEntry } from '../../src/record/entry.ts'
import { headOf, openEnds } from '../../src/record/head.ts'
import { bundle } from '../campaigns/bundle.ts'
import { compare, medianOf, processTime, type Ratio } from './pair.ts'

let runs = 0

function startJournal(folder: string): JournalWriter {
  const { journals } = readJournals(diskFiles, folder)
  return createJournal({ files: diskFiles, now: Date.now, random: () => `b${runs++}` }, folder, {
    subject: '3604030002',
    writer: '李四',
    tool: 'bench',
    parents: openEnds(journals).map((journal) => ({ journal: journal.name, ...headOf(journal) })),
  })
}

function answer(journal: JournalWriter, n: number): AnswerEntry {
  return journal.append<AnswerEntry>({
    type: 'answer',
    indicator: `I${n}`,
    value: { count: n, places: ['校门口'] },
    by: '李四',
  })
}

/**
 * One answer against one bare append of as many bytes with a flush, in turn, so that a disk that is busy is busy for
 * both; of each round of a hundred the medians are compared.
 */
export function appendRatio(folder: string, rounds: number): Ratio {
  const ratios: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const journal = startJournal(join(folder, `journal-${round}`))
    const bytes = Buffer.from(`${JSON.stringify(answer(journal, 0))}\n`)
    const bare = openSync(join(folder, `bare-${round}`), 'a')
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let n = 1; n <= 100; n += 1) {
      ours.push(microseconds(() => answer(journal, n)))
      theirs.push(
        microseconds(() => {
          writeSync(bare, bytes)
          fdatasyncSync(bare)
        }),
      )
    }
    closeSync(bare)
    journal.close()
    // The first round warms up.
    if (round > 0) ratios.push(medianOf(ours).median / medianOf(theirs).median)
  }
  const name = 'one answer on disk ÷ bare append + fdatasync'
  return { name, goal: 1.3, ...medianOf(ratios), cpu: undefined }
}

/** A process that reads a record of 200 answers in 20 journals and says what stands, against one that does nothing. */
export function openRatio(folder: string, rounds: number): Promise<Ratio> {
  const record = join(folder, 'record')
  for (let run = 0; run < 20; run += 1) {
    const journal = startJournal(record)
    for (let n = 0; n < 10; n += 1) answer(journal, run * 10 + n)
    journal.close()
  }
  const program = join(folder, 'open-record.mjs')
  bundle(resolve('test/bench/open-record.ts'), program)
  return compare(
    'opening 200 answers in 20 journals ÷ node -e 0',
    1.8,
    rounds,
    () => processTime([program, record, '200']),
    () => processTime(['-e', '0']),
  )
}

function microseconds(work: () => unknown): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e3
}
