import { parseArgs } from 'node:util'
import { parseJournal } from '../../src/journal/parse.ts'
import { MemoryFiles } from '../journal/memory-files.ts'
import { answer, Computer } from '../journal/sample.ts'

export interface Figures {
  changes: number
  /** Changes of which nothing, or something else, or another line was told. */
  missed: string[]
}

/**
 * Changes each byte of a journal to other values, all of them or every `step`-th. Each must be told
 * as damage at the byte's own line. Only one change is a mere warning, because it loses nothing:
 * zeros for the final line end, which a disk may leave after a power cut.
 */
export function run(bytes: Buffer, step: number): Figures {
  const figures: Figures = { changes: 0, missed: [] }
  for (const [at, line] of lineOfEachByte(bytes).entries()) {
    const changed = Buffer.from(bytes)
    for (let by = 1 + (at % step); by < 256; by += step) {
      const value = ((bytes[at] ?? 0) + by) % 256
      changed[at] = value
      const harmless = at === bytes.length - 1 && value === 0
      const first = parseJournal('a.jsonl', changed).diagnostics[0]
      figures.changes += 1
      if (first?.at.line === line && (first.severity === 'error') !== harmless) continue
      figures.missed.push(`byte ${at} as ${value}: ${JSON.stringify(first)}`)
    }
  }
  return figures
}

/** The line, from 1, in which each byte stands; an LF stands in the line that it ends. */
export function lineOfEachByte(bytes: Buffer): number[] {
  let line = 1
  return [...bytes].map((byte) => (byte === 0x0a ? line++ : line))
}

/** `campaign every-byte --entries 40`: all 255 other values of every byte of such a journal. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { entries: { type: 'string', default: '40' } } })
  const entries = Array.from({ length: Number(values.entries) }, (_, i) =>
    answer(`R${i}`, { above: i }),
  )
  const files = new MemoryFiles()
  const path = new Computer(files).run('张三', entries)
  const { changes, missed } = run(files.contents.get(path) ?? Buffer.alloc(0), 1)
  process.stdout.write(`changes ${changes}\nmissed ${missed.length}\n`)
  for (const one of missed) process.stdout.write(`${one}\n`)
  return missed.length === 0 ? 0 : 1
}
