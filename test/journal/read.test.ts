import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { diskFiles } from '../../src/journal/file-system.ts'
import { readJournals } from '../../src/journal/read.ts'
import { StorageError } from '../../src/journal/storage-error.ts'
import { limits } from '../../src/record/limits.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer, folder } from './sample.ts'
import { firstLines, told, twoRuns } from './two-runs.ts'

test('journals come by name, whatever order the disk lists them in; other files are not looked at', () => {
  const { files, first, second, bytes } = twoRuns()
  files.contents.set(`${folder}/readme.txt`, Buffer.from('?'))
  files.contents.set(`${folder}/x.jsonl.tmp`, Buffer.from('?'))
  const { journals, diagnostics } = readJournals(files, folder)
  expect(diagnostics).toEqual([])
  expect(journals.map(({ path }) => path)).toEqual([first, second])
  const reversed = new MemoryFiles()
  reversed.makeFolder(folder)
  for (const path of [second, first]) reversed.contents.set(path, bytes(path))
  expect(readJournals(reversed, folder)).toEqual({ journals, diagnostics })
})

test('what the folder calls no plain file is not opened', () => {
  const { files, first } = twoRuns()
  files.listFolder = () => [{ name: basename(first), plain: false }]
  files.openToRead = () => expect.fail('opened')
  expect(told(files)).toEqual([`error journal-not-a-file ${basename(first)} 1`])
})

test('a folder that is not there holds no journals', () => {
  expect(readJournals(new MemoryFiles(), folder)).toEqual({ journals: [], diagnostics: [] })
})

test('a file that goes while the folder is read is not there', () => {
  const { files, second } = twoRuns()
  const list = files.listFolder.bind(files)
  files.listFolder = (path) => [...list(path), { name: '0.jsonl', plain: true }]
  expect(readJournals(files, folder).journals).toHaveLength(2)
  expect(second).not.toContain('0.jsonl')
})

describe('what a later journal saw and the folder no longer has', () => {
  test('a deleted journal', () => {
    const { files, first, second } = twoRuns()
    files.contents.delete(first)
    expect(told(files)).toEqual([`error journal-missing-parent ${basename(second)} 1`])
    expect(readJournals(files, folder).diagnostics[0]?.params).toEqual({
      parent: basename(first),
      line: 3,
      state: 'gone',
    })
    expect(readJournals(files, folder).journals).toHaveLength(1)
  })

  test.each([0, 1, 2])('a cut end, %i lines left', (left) => {
    const { files, first, second, bytes } = twoRuns()
    files.contents.set(first, left === 0 ? Buffer.alloc(0) : firstLines(bytes(first), left))
    const damage = told(files).filter((line) => line.startsWith('error'))
    expect(damage).toEqual([
      `error journal-cut-end ${basename(first)} ${left + 1}`,
      `error journal-missing-parent ${basename(second)} 1`,
    ])
    expect(readJournals(files, folder).diagnostics.at(-1)?.params['state']).toBe('cut')
  })

  test('an end that was cut in the middle of a line', () => {
    const { files, first, second, bytes } = twoRuns()
    files.contents.set(first, bytes(first).subarray(0, -40))
    expect(told(files)).toEqual([
      `error journal-cut-end ${basename(first)} 3`,
      `warning journal-torn-line ${basename(first)} 3`,
      `error journal-missing-parent ${basename(second)} 1`,
    ])
  })

  test.each([
    ['as long as before', [answer('R1', 1), answer('R2', 3)]],
    ['longer', [answer('R1', 1), answer('R2', 3), answer('R3', 1)]],
  ])('a journal written anew, %s', (_, drafts) => {
    const { files, first, second } = twoRuns()
    const other = new MemoryFiles()
    const path = new Computer(other).run('张三', drafts)
    files.contents.set(first, other.contents.get(path) ?? Buffer.alloc(0))
    expect(told(files)).toEqual([
      `error journal-rewritten ${basename(first)} 3`,
      `error journal-missing-parent ${basename(second)} 1`,
    ])
  })

  test('a renamed journal is missed by nobody', () => {
    const { files, first, bytes } = twoRuns()
    files.contents.set(`${folder}/renamed.jsonl`, bytes(first))
    files.contents.delete(first)
    expect(told(files)).toEqual([])
  })

  test('of a damaged journal only the damage is told', () => {
    const { files, first, bytes } = twoRuns()
    const changed = Buffer.from(bytes(first).toString().replace('"value":1', '"value":7'))
    files.contents.set(first, changed)
    expect(told(files)).toEqual([
      `error journal-hash-mismatch ${basename(first)} 2`,
      `warning journal-rest-ignored ${basename(first)} 3`,
    ])
  })

  test('what a run did after another had read it is not missing', () => {
    const files = new MemoryFiles()
    const computer = new Computer(files)
    const long = computer.start('张三')
    long.append(answer('R1', 1))
    const other = computer.start('李四')
    long.append(answer('R2', 1))
    other.append(answer('R3', 1))
    long.append(answer('R4', 1))
    expect(told(files)).toEqual([])
    const ends = computer.parents().map(({ n }) => n)
    expect(new Set(ends)).toEqual(new Set([1, 3]))
  })
})

describe('on a real disk', () => {
  function realFolder(): string {
    const path = mkdtempSync(join(tmpdir(), 'zicha-read-'))
    onTestFinished(() => rmSync(path, { recursive: true }))
    return path
  }

  test('links, folders and pipes are named, not opened', () => {
    const path = realFolder()
    const outside = realFolder()
    writeFileSync(join(outside, 'private.jsonl'), 'secret')
    symlinkSync(join(outside, 'private.jsonl'), join(path, 'a.jsonl'))
    symlinkSync('/dev/zero', join(path, 'b.jsonl'))
    mkdirSync(join(path, 'c.jsonl'))
    execFileSync('mkfifo', [join(path, 'd.jsonl')])
    const { journals, diagnostics } = readJournals(diskFiles, path)
    expect(journals).toEqual([])
    expect(diagnostics.map(({ rule, at }) => [rule, basename(at.file)])).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => ['journal-not-a-file', `${name}.jsonl`]),
    )
  })

  test('what was exchanged for a link or a pipe after the folder was listed is not opened either', () => {
    const path = realFolder()
    const outside = new Computer(diskFiles).run('张三', [answer('R1', 1)], realFolder())
    symlinkSync(outside, join(path, 'a.jsonl'))
    execFileSync('mkfifo', [join(path, 'b.jsonl')])
    mkdirSync(join(path, 'c.jsonl'))
    const deceived = {
      ...diskFiles,
      listFolder: () => ['a', 'b', 'c'].map((name) => ({ name: `${name}.jsonl`, plain: true })),
    }
    const { journals, diagnostics } = readJournals(deceived, path)
    expect(journals).toEqual([])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(Array(3).fill('journal-not-a-file'))
  })

  test('a file beyond all measure is refused before it is read', () => {
    const path = realFolder()
    writeFileSync(join(path, 'a.jsonl'), '')
    truncateSync(join(path, 'a.jsonl'), limits.journal + 1)
    expect(readJournals(diskFiles, path).diagnostics).toMatchObject([
      { rule: 'journal-too-big', severity: 'error', params: { bytes: limits.journal + 1 } },
    ])
  })

  test('a file in place of the folder is an error of the request', () => {
    const path = join(realFolder(), 'file')
    writeFileSync(path, '')
    expect(() => readJournals(diskFiles, path)).toThrow(StorageError)
  })
})
