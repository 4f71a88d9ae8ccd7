import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeJournals } from '../../src/journal/batch.ts'
import type { FileSystem } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { StorageError } from '../../src/journal/storage-error.ts'
import { verify } from '../../src/journal/verify.ts'
import type { AnswerEntry, Draft } from '../../src/record/entry.ts'
import { LineError } from '../../src/record/line-error.ts'
import { countingFiles, failingAt, storageErrors } from './failing-files.ts'
import { MemoryFiles, systemError } from './memory-files.ts'
import { answer, folder } from './sample.ts'

const drafts = ['R1', 'R2', 'R3'].map((indicator) => answer(indicator, { above: 84 }))
const fileName = '20261121T093000-张三-a1.jsonl'
const fields = { subject: '3604030001', writer: '张三', tool: '1.0.0', parents: [] }

function write(
  files: FileSystem,
  given: readonly Draft<AnswerEntry>[] = drafts,
): readonly AnswerEntry[] {
  const deps = { files, now: () => Date.parse('2026-11-21T09:30:00+08:00'), random: () => 'a1' }
  return writeJournals(deps, [{ folder, fields, drafts: given }])[0]!.entries
}

/** Writes, and says how that was refused; undefined if it was not. */
function refusal(files: FileSystem): StorageError | undefined {
  try {
    write(files)
    return undefined
  } catch (error) {
    if (error instanceof StorageError) return error
    throw error
  }
}

function entriesOn(disk: MemoryFiles) {
  const { journals, diagnostics } = readJournals(disk, folder)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return journals.flatMap(({ entries }) => entries)
}

test('what is written is what is returned and read back, in one file and nothing beside it', () => {
  const disk = new MemoryFiles()
  const entries = write(disk)
  expect(entries.map(({ n, indicator }) => `${n} ${indicator}`)).toEqual(['1 R1', '2 R2', '3 R3'])
  expect(entriesOn(disk)).toEqual(entries)
  expect([...disk.contents.keys()]).toEqual([join(folder, fileName)])
  expect(disk.openFiles).toBe(0)
  expect(verify(disk, [folder]).diagnostics).toEqual([])
})

test('the name is given only after the content is on the disk, and confirmed only after the name is', () => {
  const { files, calls } = countingFiles(new MemoryFiles())
  write(files)
  expect(calls).toEqual([
    'makeFolder',
    'openNew',
    'write',
    'flush',
    'close',
    'openNew',
    'close',
    'replace',
    ...Array.from({ length: 5 }, () => 'flushFolder'),
  ])
})

test('without entries there is no journal', () => {
  const disk = new MemoryFiles()
  expect(write(disk, [])).toEqual([])
  expect(disk.contents.size + disk.folders.size).toBe(1)
})

test('one entry that cannot be a line, and nothing is written', () => {
  const disk = new MemoryFiles()
  const long = { ...answer('R4', 1), note: '长'.repeat(20_001) }
  expect(() => write(disk, [...drafts, long])).toThrow(LineError)
  expect(disk.contents.size).toBe(0)
})

test('a journal of that name is never replaced', () => {
  const disk = new MemoryFiles()
  disk.makeFolder(folder)
  disk.contents.set(join(folder, fileName), Buffer.from('older'))
  expect(refusal(disk)).toMatchObject({ nothingSaved: true })
  expect([...disk.contents.values()].map(String)).toEqual(['older'])
})

describe('two journals', () => {
  const deps = (files: FileSystem) => {
    let names = 0
    const now = () => Date.parse('2026-11-21T09:30:00+08:00')
    return { files, now, random: () => `a${(names += 1)}` }
  }
  const beside = `${dirname(folder)}/2026-12`
  const both = (files: FileSystem, second: readonly Draft<AnswerEntry>[] = drafts) =>
    writeJournals(deps(files), [
      { folder, fields, drafts },
      { folder: beside, fields, drafts: second },
    ])
  const countIn = (disk: MemoryFiles, from: string) =>
    readJournals(disk, from).journals.reduce((sum, { entries }) => sum + entries.length, 0)

  test('are written together, and told apart', () => {
    const disk = new MemoryFiles()
    const [first, second] = both(disk, drafts.slice(1))
    expect([first!.entries.length, second!.entries.length]).toEqual([3, 2])
    expect([countIn(disk, folder), countIn(disk, beside)]).toEqual([3, 2])
    expect(second!.journal).toEqual({
      name: '20261121T093000-张三-a2.jsonl',
      header: readJournals(disk, beside).journals[0]!.header,
      entries: second!.entries,
    })
  })

  test('of which one has an entry that cannot be a line, leave nothing of the other', () => {
    const disk = new MemoryFiles()
    const long = { ...answer('R4', 1), note: '长'.repeat(20_001) }
    expect(() => both(disk, [long])).toThrow(LineError)
    expect(disk.contents.size).toBe(0)
  })

  test('stand both or not at all, at whatever call the disk fails once', () => {
    let calls = 0
    both(failingAt(new MemoryFiles(), (call) => void (calls = call)))
    for (let failing = 1; failing <= calls; failing += 1) {
      const disk = new MemoryFiles()
      const faulty = failingAt(disk, (call) =>
        call === failing ? systemError('ENOSPC', -28) : undefined,
      )
      let refused: unknown
      try {
        both(faulty)
      } catch (error) {
        refused = error
      }
      const stands = countIn(disk, folder) + countIn(disk, beside)
      expect(stands).toBe(refused ? 0 : 6)
      if (refused) expect(refused).toMatchObject({ kind: 'full', nothingSaved: true })
    }
  })
})

describe.each(storageErrors)('%s (%i)', (code, errno, kind) => {
  test.each(['once', 'for ever'])('at every call, %s: all entries stand, or none', (how) => {
    for (let failing = 1; failing <= 13; failing += 1) {
      const disk = new MemoryFiles()
      const refused = refusal(
        failingAt(disk, (call) =>
          call === failing || (how === 'for ever' && call > failing)
            ? systemError(code, errno)
            : undefined,
        ),
      )
      const count = entriesOn(disk).length
      expect(refused ?? { kind, code }).toMatchObject({ kind, code })
      expect([0, 3]).toContain(count)
      if (refused?.nothingSaved) expect(count).toBe(0)
      // Closing what was flushed can fail without harm; all else cannot.
      if (!refused) expect(count).toBe(3)
      // Only a disk that takes nothing back leaves it uncertain.
      if (how === 'once') expect(refused?.nothingSaved ?? true).toBe(true)
    }
  })
})

test('short writes of every length are continued; where the disk is full after one, none stands', () => {
  const whole = new MemoryFiles()
  write(whole)
  const bytes = [...whole.contents.values()][0]!
  for (let length = 1; length < bytes.length; length += 1) {
    const short = new MemoryFiles()
    short.write = (fd, given, offset) =>
      MemoryFiles.prototype.write.call(short, fd, given.subarray(0, offset + length), offset)
    write(short)
    expect([...short.contents.values()]).toEqual([bytes])

    const full = new MemoryFiles()
    full.write = (fd, given, offset) => {
      if (offset > 0) throw systemError('ENOSPC', -28)
      return MemoryFiles.prototype.write.call(full, fd, given.subarray(0, length), offset)
    }
    expect(refusal(full)).toMatchObject({ kind: 'full', nothingSaved: true })
    expect(full.contents.size).toBe(0)
  }
})

test('what a run leaves behind that is killed at any moment is passed over, and verify names it', () => {
  const seen = new Set<string>()
  for (let survived = 0; survived <= 13; survived += 1) {
    const disk = new MemoryFiles()
    let dead = false
    const dying = failingAt(disk, (call) => {
      dead ||= call > survived
      return dead ? new Killed() : undefined
    })
    try {
      write(dying)
    } catch (error) {
      expect((error as Error).cause).toBeInstanceOf(Killed)
    }
    expect([0, 3]).toContain(entriesOn(disk).length)
    for (const { rule, severity, at } of verify(disk, [folder]).diagnostics) {
      expect(severity).toBe('warning')
      expect(dirname(at.file)).toBe(folder)
      seen.add(rule)
    }
  }
  expect([...seen].sort()).toEqual(['journal-torn-line', 'journal-unfinished'])
})

class Killed extends Error {}
