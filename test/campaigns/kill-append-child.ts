import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { createJournal } from '../../src/journal/append.ts'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { headOf, openEnds } from '../../src/record/head.ts'
import { answerNumber } from './kill-append-answers.ts'

/**
 * The one to be killed, `FOLDER NAME large|small`: reads what the folder holds, then answers
 * without end, and prints `N HASH` for each answer that was confirmed. Ends by itself only when it
 * finds damage.
 */
const [folder = '', name = '', size] = process.argv.slice(2)
const { journals, diagnostics } = readJournals(diskFiles, folder)
const damage = diagnostics.filter(({ severity }) => severity === 'error')
if (damage.length > 0) throw new Error(JSON.stringify(damage))

/** A disk that takes a long line in pieces. */
const files = {
  ...diskFiles,
  write: (fd: number, bytes: Uint8Array, offset: number) =>
    diskFiles.write(fd, bytes.subarray(0, offset + 1024), offset),
}
const journal = createJournal(
  { files, now: Date.now, random: () => randomBytes(5).toString('hex') },
  folder,
  {
    subject: '3604030001',
    writer: '张三',
    tool: 'campaign',
    parents: openEnds(journals).map((parent) => ({ journal: parent.name, ...headOf(parent) })),
  },
)
for (let n = 1; ; n += 1) {
  const { hash } = journal.append(answerNumber(n, name, size === 'large'))
  writeSync(1, `${n} ${hash}\n`)
}
