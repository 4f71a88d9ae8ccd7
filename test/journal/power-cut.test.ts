import { describe, expect, test } from 'vitest'
import { parseJournal } from '../../src/journal/parse.ts'
import type { Entry } from '../../src/record/entry.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer } from './sample.ts'

/**
 * What a disk may hold when the power goes before a line was flushed: the file has its old length,
 * the new one or any between, perhaps filled up with zeros; of the new bytes any sectors have
 * arrived, and the others are zeros.
 */
function* statesAfterPowerCut(whole: Buffer, before: number, sector: number): Generator<Buffer> {
  const step = whole.length - before < 600 ? 1 : 17
  for (let length = before; length <= whole.length; length += step) {
    yield whole.subarray(0, length)
    yield Buffer.concat([whole.subarray(0, length), Buffer.alloc(sector - (length % sector))])
  }
  const first = Math.floor(before / sector)
  const sectors = Math.floor((whole.length - 1) / sector) - first + 1
  const subsets = 2 ** Math.min(sectors, 6)
  for (let arrived = 0; arrived < subsets; arrived += 1) {
    const state = Buffer.from(whole)
    for (let i = 0; i < sectors; i += 1) {
      // Beyond six sectors the pattern repeats.
      if (arrived & (1 << (i % 6))) continue
      const start = (first + i) * sector
      state.fill(0, Math.max(start, before), Math.min(start + sector, whole.length))
    }
    yield state
    yield Buffer.concat([state, Buffer.alloc(sector - (state.length % sector))])
  }
}

/** A journal of which the last line has a note of some length; where that line begins; what it holds. */
function journalWith(notes: readonly number[]): { bytes: Buffer; before: number } {
  const files = new MemoryFiles()
  const path = new Computer(files).run(
    '张三',
    notes.map((length) => ({ ...answer('R1', { above: 84 }), note: 'x'.repeat(length) })),
  )
  const bytes = files.contents.get(path) ?? Buffer.alloc(0)
  return { bytes, before: bytes.lastIndexOf('\n', bytes.length - 2) + 1 }
}

/** What is wrong with how this state of the file is read; undefined if nothing is. */
function misjudged(
  state: Buffer,
  whole: Buffer,
  before: number,
  expected: readonly Entry[],
): string | undefined {
  const { entries, diagnostics, header } = parseJournal('a', state)
  const error = diagnostics.find(({ severity }) => severity === 'error')
  if (error) return `taken for damage: ${error.rule}`
  if (before > 0 && !header) return 'the header is lost'
  const confirmed = expected.length - 1
  if (entries.length < confirmed) return 'a confirmed entry is lost'
  if (entries.some(({ hash }, i) => hash !== expected[i]?.hash)) return 'an entry is altered'
  const untouched = state.length === before || state.equals(whole)
  return diagnostics.length > 0 || untouched ? undefined : 'nothing is said of it'
}

describe('whatever a power cut leaves, what was confirmed is there and nothing looks damaged', () => {
  test.each([
    ['lines shorter than a sector, at every place in one', 512, 0],
    ['lines over several sectors', 512, 1700],
    ['lines over several pages', 4096, 9000],
  ])('%s', (_, sector, last) => {
    let states = 0
    const step = last > 5000 ? 128 : 13
    for (let first = 0; first < 512; first += step) {
      const { bytes, before } = journalWith([first, last])
      const { entries } = parseJournal('a', bytes)
      for (const state of statesAfterPowerCut(bytes, before, sector)) {
        states += 1
        const wrong = misjudged(state, bytes, before, entries)
        if (wrong) expect.fail(`${wrong}: ${first} bytes of note before, ${state.length} in all`)
      }
    }
    expect(states).toBeGreaterThan(4_000)
  })

  test('the first line', () => {
    const whole = journalWith([0]).bytes
    const header = whole.subarray(0, whole.indexOf('\n') + 1)
    for (const state of statesAfterPowerCut(header, 0, 512)) {
      const { entries, diagnostics } = parseJournal('a', state)
      expect(entries).toEqual([])
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
