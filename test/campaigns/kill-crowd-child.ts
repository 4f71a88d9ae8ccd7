import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { createJournal } from '../../src/journal/append.ts'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { headOf, openEnds } from '../../src/record/head.ts'
import { crowdAnswer } from './kill-crowd-answers.ts'

/**
 * One of a crowd, `FOLDER NAME FIRST LAST RANK [doomed]`: reads what the folder holds by now, then answers from number
 * FIRST up to LAST, and prints `N HASH` for each that was confirmed. One that is doomed waits to be killed.
 */
const [folder = '', name = '', first, last, rank, fate] = process.argv.slice(2)
const { journals, diagnostics } = readJournals(diskFiles, folder)
const damage = diagnostics.filter(({ severity }) => severity === 'error')
if (damage.length > 0) throw new Error(JSON.stringify(damage))

const journal = createJournal(
  { files: diskFiles, now: Date.now, random: () => randomBytes(5).toString('hex') },
  folder,
  {
    subject: '3604030001',
    writer: name,
    tool: 'campaign',
    parents: openEnds(journals).map((parent) => ({ journal: parent.name, ...headOf(parent) })),
  },
)
for (let n = Number(first); n <= Number(last); n += 1) {
  const { hash } = journal.append(crowdAnswer(n, name, Number(rank)))
  writeSync(1, `${n} ${hash}\n`)
}
journal.close()
if (fate === 'doomed') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
