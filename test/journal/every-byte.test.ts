import { describe, expect, test } from 'vitest'
import { parseJournal } from '../../src/journal/parse.ts'
import type { Diagnostic } from '../../src/messages/diagnostic.ts'
import { lineOfEachByte, run } from '../campaigns/every-byte.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer } from './sample.ts'

const journals = twoJournals()
const lf = 0x0a
const cr = 0x0d

function twoJournals(): { path: string; bytes: Buffer }[] {
  const files = new MemoryFiles()
  const computer = new Computer(files)
  const paths = [
    computer.run('张三', [answer('R1', { above: 84 }), answer('R2', 'B')]),
    computer.run('李四', [answer('R1', { above: 85 })]),
  ]
  return paths.map((path) => ({ path, bytes: files.contents.get(path) ?? Buffer.alloc(0) }))
}

/** What does not begin with a problem of this severity at this line is not found. */
function unfound(
  path: string,
  changed: Buffer,
  severity: 'error' | 'warning',
  line: number,
): Diagnostic | string | undefined {
  const first = parseJournal(path, changed).diagnostics[0]
  const found = first?.severity === severity && first.at.line === line && first.at.file === path
  return found ? undefined : (first ?? 'nothing')
}

describe('each byte as another one is damage at its line', () => {
  test.each([
    ['the first journal', 0, 5],
    ['the second journal', 1, 7],
  ])('%s', (_, which, step) => {
    const { changes, missed } = run(journals[which]?.bytes ?? Buffer.alloc(0), step)
    expect(missed).toEqual([])
    expect(changes).toBeGreaterThan(20_000)
  })

  test('without a final line end too, except that a broken last line looks unfinished', () => {
    for (const { path, bytes: whole } of journals) {
      const bytes = whole.subarray(0, -1)
      const lines = lineOfEachByte(bytes)
      for (const [at, line] of lines.entries()) {
        const changed = Buffer.from(bytes)
        for (const value of [0, lf, 0x20, 0x22, 0x30, 0xff]) {
          changed[at] = value
          if (value === bytes[at]) continue
          const [first] = parseJournal(path, changed).diagnostics
          expect(first?.at).toEqual({ file: path, line, col: 1 })
          if (line < (lines.at(-1) ?? 0)) expect(first?.severity).toBe('error')
        }
      }
    }
  })
})

describe('bytes that are gone or new', () => {
  test('each byte removed is damage at its line; a final line end is only warned of', () => {
    for (const { path, bytes } of journals) {
      for (const [at, line] of lineOfEachByte(bytes).entries()) {
        const changed = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
        const severity = at === bytes.length - 1 ? 'warning' : 'error'
        expect(unfound(path, changed, severity, line)).toBe(undefined)
      }
    }
  })

  test('a byte put in anywhere is damage at its line; a CR at a line end, or something after the last one, is only warned of', () => {
    for (const { path, bytes } of journals) {
      const lines = lineOfEachByte(bytes)
      for (let at = 0; at <= bytes.length; at += 1) {
        for (const value of [0, lf, cr, 0x20, 0x22, 0x7b, 0xff]) {
          const changed = Buffer.concat([
            bytes.subarray(0, at),
            Buffer.of(value),
            bytes.subarray(at),
          ])
          const beforeEnd = value === cr && bytes[at] === lf
          const afterAll = value !== lf && at === bytes.length
          const line = lines[at] ?? (lines.at(-1) ?? 0) + 1
          const severity = beforeEnd || afterAll ? 'warning' : 'error'
          // A second LF beside an LF makes the next line the blank one, wherever it was put in.
          const blank = value === lf && bytes[at] === lf ? line + 1 : line
          expect(unfound(path, changed, severity, blank)).toBe(undefined)
        }
      }
    }
  })
})
