import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readJournals } from '../../src/journal/read.ts'
import { standing } from '../../src/record/standing.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer, folder } from './sample.ts'
import { firstLines, told, twoRuns } from './two-runs.ts'

describe('copies', () => {
  test.each([
    ['of the whole', 3],
    ['of an earlier moment', 2],
    ['of the first line', 1],
  ])('%s: the longest counts once, the other is named', (_, lines) => {
    const { files, first, bytes } = twoRuns()
    const copy = first.replace('.jsonl', ' (冲突副本).jsonl')
    const before = standing(readJournals(files, folder).journals)
    files.contents.set(copy, firstLines(bytes(first), lines))
    expect(told(files)).toEqual([`warning journal-copy ${basename(copy)} 1`])
    const { journals, diagnostics } = readJournals(files, folder)
    expect(diagnostics[0]?.params).toEqual({ original: basename(first) })
    expect(journals.map(({ path }) => path)).toContain(first)
    expect(standing(journals)).toEqual(before)
  })

  test('the longer one counts even where it has the name of a copy', () => {
    const { files, first, bytes } = twoRuns()
    const whole = bytes(first)
    const copy = first.replace('.jsonl', '(1).jsonl')
    files.contents.set(copy, whole)
    files.contents.set(first, firstLines(whole, 2))
    expect(told(files)).toEqual([`warning journal-copy ${basename(first)} 1`])
    expect(readJournals(files, folder).journals[0]?.entries).toHaveLength(2)
  })

  test('a copy that stopped in the middle of a line, or with other line ends, is a copy', () => {
    const { files, first, bytes } = twoRuns()
    const copy = first.replace('.jsonl', '(1).jsonl')
    files.contents.set(copy, bytes(first).subarray(0, -30))
    expect(told(files)).toEqual([
      `warning journal-copy ${basename(copy)} 1`,
      `warning journal-torn-line ${basename(copy)} 3`,
    ])
    files.contents.set(copy, Buffer.from(bytes(first).toString().replaceAll('\n', '\r\n')))
    expect(told(files)).toEqual([
      `warning journal-copy ${basename(copy)} 1`,
      `warning journal-crlf ${basename(copy)} 1`,
    ])
  })

  test('two that begin alike and then differ: neither is believed from there on', () => {
    const files = new MemoryFiles()
    const path = new Computer(files).run('张三', [answer('R1', 1), answer('R2', 2)])
    const other = new MemoryFiles()
    const same = new Computer(other).run('张三', [
      answer('R1', 1),
      answer('R2', 3),
      answer('R3', 3),
    ])
    const copy = path.replace('.jsonl', '(1).jsonl')
    files.contents.set(copy, other.contents.get(same) ?? Buffer.alloc(0))
    expect(told(files)).toEqual([
      `error journal-diverged ${basename(copy)} 3`,
      `error journal-diverged ${basename(path)} 3`,
    ])
    const { journals } = readJournals(files, folder)
    expect(journals).toHaveLength(1)
    expect(journals[0]?.entries).toHaveLength(1)
    expect(journals[0]?.head).toEqual({ n: 1, hash: journals[0]?.entries[0]?.hash })
  })
})

describe('two computers that worked apart', () => {
  test('copying the folders together is the whole merge, and shows exactly what contradicts', () => {
    const start = new Computer()
    start.run('张三', [answer('R1', 1), answer('R2', 2), answer('R3', 3)])
    const [office, home] = [start, new Computer(clone(start), 'b')]
    office.run('张三', [answer('R1', 10), answer('R2', 20), answer('R4', 4)])
    home.time += 5_000
    home.run('李四', [answer('R1', 11), answer('R2', 20), answer('R5', 5)])
    const together = clone(office)
    for (const [path, bytes] of clone(home).contents) together.contents.set(path, bytes)

    const { journals, diagnostics } = readJournals(together, folder)
    expect(diagnostics).toEqual([])
    expect(journals.flatMap(({ entries }) => entries)).toHaveLength(9)
    const { answers } = standing(journals)
    const found = [...answers].map(([key, { entries, conflict }]) => [
      key,
      entries.length,
      conflict,
    ])
    expect(found).toEqual([
      ['R1', 2, true],
      ['R2', 2, false],
      ['R3', 1, false],
      ['R4', 1, false],
      ['R5', 1, false],
    ])

    new Computer(together, 'c').run('张三', [answer('R1', 12)])
    const after = standing(readJournals(together, folder).journals).answers.get('R1')
    expect(after).toMatchObject({ conflict: false, entries: [{ value: 12 }] })
  })

  function clone(computer: Computer): MemoryFiles {
    const from = computer.files as MemoryFiles
    const copy = new MemoryFiles()
    copy.makeFolder(folder)
    for (const [path, bytes] of from.contents) copy.contents.set(path, bytes)
    return copy
  }
})
