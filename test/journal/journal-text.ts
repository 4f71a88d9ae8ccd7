import { sealLine } from '../../src/journal/hash.ts'
import { parseJournal } from '../../src/journal/parse.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer, fact } from './sample.ts'

/** A journal of four lines. */
export const sample = journalBytes()
export const lines = sample.toString().trimEnd().split('\n')

function journalBytes(): Buffer {
  const files = new MemoryFiles()
  const path = new Computer(files).run('张三', [
    answer('R1', { above: 84 }),
    fact('pupils', 2000),
    answer('R2', '生均面积够了'),
  ])
  return files.contents.get(path) ?? Buffer.alloc(0)
}

/** What is told of these bytes, as `severity rule line`. */
export function told(bytes: Buffer | string): string[] {
  return parseJournal('a.jsonl', Buffer.from(bytes)).diagnostics.map(
    ({ severity, rule, at }) => `${severity} ${rule} ${at.line}`,
  )
}

export function entriesOf(bytes: Buffer | string): unknown[] {
  return parseJournal('a.jsonl', Buffer.from(bytes)).entries
}

/** Lines with right hashes, whatever they say. */
export function forged(...jsons: string[]): string {
  let previous = ''
  let text = ''
  for (const json of jsons) {
    const line = sealLine(previous, json)
    previous = line.hash
    text += `${line.text}\n`
  }
  return text
}
