import { describe, expect, test } from 'vitest'
import type { FileSystem } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { StorageError } from '../../src/journal/storage-error.ts'
import type { Entry } from '../../src/record/entry.ts'
import { failingAt, storageErrors } from './failing-files.ts'
import { MemoryFiles, systemError } from './memory-files.ts'
import { answer, Computer, folder } from './sample.ts'

const drafts = ['R1', 'R2', 'R3'].map((indicator) => answer(indicator, { above: 84 }))
const callsToTry = countCalls()

describe.each(storageErrors)('%s (%i)', (code, errno, kind) => {
  test.each(['once', 'for ever'])(
    'at every call, %s: only what was confirmed is confirmed',
    (how) => {
      for (let failing = 1; failing <= callsToTry; failing += 1) {
        const disk = new MemoryFiles()
        const faulty = failingAt(disk, (call) =>
          call === failing || (how === 'for ever' && call > failing)
            ? systemError(code, errno)
            : undefined,
        )
        const { confirmed, refusals } = answerAll(faulty)
        for (const refusal of refusals) expect(refusal).toMatchObject({ kind, code })
        expect(refusals.length).toBe(drafts.length - confirmed.length)
        expectKept(disk, confirmed)
      }
    },
  )
})

test('an error without a code of the system is an i/o error', () => {
  const faulty = failingAt(new MemoryFiles(), () => new Error('?'))
  const { refusals } = answerAll(faulty)
  expect(refusals).toHaveLength(3)
  expect(refusals[0]).toMatchObject({ kind: 'io', code: '' })
})

test('after a refusal nothing is written or flushed again, and the file is closed', () => {
  for (const method of ['write', 'flush'] as const) {
    for (let failing = 1; failing <= 4; failing += 1) {
      const disk = new MemoryFiles()
      let calls = 0
      let later = 0
      const original = disk[method].bind(disk) as (...args: unknown[]) => number
      disk[method] = (...args: unknown[]) => {
        calls += 1
        if (calls === failing) throw systemError('EIO')
        if (calls > failing) later += 1
        return original(...args)
      }
      expect(answerAll(disk).refusals.length).toBeGreaterThan(0)
      expect(later).toBe(0)
      expect(disk.openFiles).toBe(0)
    }
  }
})

describe('a write that takes less than it was given', () => {
  const whole = new MemoryFiles()
  answerAll(whole)
  const expected = [...whole.contents.values()][0]?.toString() ?? ''
  const longest = Math.max(...expected.split('\n').map((line) => Buffer.byteLength(line) + 1))

  test('of every length, is continued', () => {
    for (let length = 1; length <= longest; length += 1) {
      const disk = shortWrites(length)
      expect(answerAll(disk).confirmed).toHaveLength(3)
      expect([...disk.contents.values()].map(String)).toEqual([expected])
    }
  })

  test('of every length, on a disk that is full thereafter, is not confirmed', () => {
    for (let line = 0; line <= drafts.length; line += 1) {
      for (let length = 1; length < longest; length += 1) {
        const disk = fullAfter(line, length)
        const { confirmed, refusals } = answerAll(disk)
        const whole = [...disk.contents.values()].join('').split('\n').length - 1
        expect(confirmed).toHaveLength(Math.max(0, whole - 1))
        expect(refusals).toHaveLength(drafts.length - confirmed.length)
        for (const refusal of refusals) expect(refusal).toMatchObject({ kind: 'full' })
        expectKept(disk, confirmed)
      }
    }
  })

  test('of nothing at all, is an error and not an endless loop', () => {
    const disk = new MemoryFiles()
    disk.write = () => 0
    const { confirmed, refusals } = answerAll(disk)
    expect(confirmed).toEqual([])
    expect(refusals[0]).toMatchObject({ kind: 'io' })
  })
})

test('a new file of which nothing was confirmed is taken away again', () => {
  const disk = new MemoryFiles()
  disk.flush = () => {
    throw systemError('ENOSPC')
  }
  expect(answerAll(disk).confirmed).toEqual([])
  expect(disk.contents.size).toBe(0)
})

test('what cannot be read is not taken for nothing recorded', () => {
  const disk = new MemoryFiles()
  answerAll(disk)
  let calls = 0
  readJournals(
    failingAt(disk, () => void (calls += 1)),
    folder,
  )
  expect(calls).toBe(5)
  for (let failing = 1; failing <= calls; failing += 1) {
    const faulty = failingAt(disk, (call) => (call === failing ? systemError('EIO') : undefined))
    expect(() => readJournals(faulty, folder)).toThrow(StorageError)
    expect(disk.openFiles).toBe(failing === calls ? 1 : 0)
  }
})

/** Tries to append every draft, as a person would who goes on after an error. */
function answerAll(files: FileSystem): { confirmed: Entry[]; refusals: unknown[] } {
  const journal = new Computer(files).start('张三', folder, [])
  const confirmed: Entry[] = []
  const refusals: unknown[] = []
  for (const draft of drafts) {
    try {
      confirmed.push(journal.append(draft))
    } catch (error) {
      expect(error).toBeInstanceOf(StorageError)
      refusals.push(error)
    }
  }
  journal.close()
  return { confirmed, refusals }
}

/** Everything confirmed is there as confirmed, at most the one that was being written besides, and no damage. */
function expectKept(disk: MemoryFiles, confirmed: readonly Entry[]): void {
  const { journals, diagnostics } = readJournals(disk, folder)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const entries = journals.flatMap((journal) => journal.entries)
  expect(entries.slice(0, confirmed.length)).toEqual(confirmed)
  expect(entries.length).toBeLessThanOrEqual(confirmed.length + 1)
}

function countCalls(): number {
  let last = 0
  answerAll(failingAt(new MemoryFiles(), (call) => void (last = call)))
  return last
}

function shortWrites(length: number): MemoryFiles {
  const disk = new MemoryFiles()
  disk.write = (fd, bytes, offset) =>
    MemoryFiles.prototype.write.call(disk, fd, bytes.subarray(0, offset + length), offset)
  return disk
}

/** Takes this many whole lines, then `length` bytes of the next, then nothing more. */
function fullAfter(lines: number, length: number): MemoryFiles {
  const disk = new MemoryFiles()
  let written = 0
  disk.write = (fd, bytes, offset) => {
    if (offset > 0 || written > lines) throw systemError('ENOSPC', -28)
    written += 1
    const kept = written > lines ? bytes.subarray(0, length) : bytes
    return MemoryFiles.prototype.write.call(disk, fd, kept, 0)
  }
  return disk
}
