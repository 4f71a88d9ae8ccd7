import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { diskFiles, type FileSystem } from '../../src/journal/file-system.ts'
import { createLineFile } from '../../src/journal/line-file.ts'
import { readJournals } from '../../src/journal/read.ts'
import { StorageError } from '../../src/journal/storage-error.ts'
import type { AnswerEntry, FactEntry, WithdrawEntry } from '../../src/record/entry.ts'
import { limits } from '../../src/record/limits.ts'
import { LineError } from '../../src/record/line-error.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer, fact, folder, seal } from './sample.ts'

function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'zicha-journal-'))
  onTestFinished(() => rmSync(path, { recursive: true }))
  return path
}

test('a journal is one line per entry, in canonical key order, each with the hash of its line', () => {
  const files = new MemoryFiles()
  const journal = new Computer(files).start('张三')
  journal.append<AnswerEntry>({
    note: '缺2台',
    by: '王五',
    value: { above: 84 },
    observedOn: '2026-11-20',
    evidence: [{ path: '佐证/花名册.pdf', sha256: 'ab' }],
    stage: 'primary',
    indicator: 'R1',
    type: 'answer',
  })
  journal.append<FactEntry>({ ...fact('pupils', 2000), asOf: '2026-09-01', source: '教育统计报表' })
  journal.append<WithdrawEntry>({ type: 'withdraw', indicator: 'R1', stage: 'primary', by: '王五' })
  journal.append(seal)
  expect(files.contents.get(journal.path ?? '')?.toString()).toMatchInlineSnapshot(`
    "{"format":"zicha/journal@1","checklist":"quality-balance-school@2017","subject":"3604030001","round":"2026-11","kind":"self","writer":"张三","at":"2026-11-21T09:30:01.000+08:00","tool":"1.0.0","run":"a1","parents":[],"hash":"c4abbc9cc4e36b0a02a020c946e78997aa145911bbd3f832f15eaf6695bd0e62"}
    {"type":"answer","indicator":"R1","stage":"primary","value":{"above":84},"n":1,"at":"2026-11-21T09:30:01.000+08:00","by":"王五","observedOn":"2026-11-20","evidence":[{"path":"佐证/花名册.pdf","sha256":"ab"}],"note":"缺2台","hash":"d2a6a845ac8b86049247d9bb2f519afa3107d2dacb4573b143e2404393f8e1ae"}
    {"type":"fact","fact":"pupils","value":2000,"n":2,"at":"2026-11-21T09:30:02.000+08:00","by":"张三","asOf":"2026-09-01","source":"教育统计报表","hash":"0932bc106f1425d12008e24cf0620ef4e94383f25d1d8cd4e95cb8330b302d2f"}
    {"type":"withdraw","indicator":"R1","stage":"primary","n":3,"at":"2026-11-21T09:30:03.000+08:00","by":"王五","hash":"bb78f3afd4495b51532dcb101ee4449d7c4d15ea099e4650172422aa7c3e8df3"}
    {"type":"seal","n":4,"at":"2026-11-21T09:30:04.000+08:00","by":"李四","hash":"3278b71dd1089822064befdb42d4e94cc866b3d874fde258190f2a5ce218254b"}
    "
  `)
  expect(journal.path).toMatchInlineSnapshot(
    `"/晨光学校/records/quality-balance-school/2026-11/20261121T093001-张三-a1.jsonl"`,
  )
})

test('nothing is created before the first entry', () => {
  const files = new MemoryFiles()
  const journal = new Computer(files).start('张三')
  expect(files.folders.has(folder)).toBe(false)
  expect(journal.path).toBe(undefined)
  expect(journal.head).toBe(undefined)
  journal.close()
  expect(files.contents.size).toBe(0)
})

test('what append returns is what is read back', () => {
  const computer = new Computer()
  const journal = computer.start('张三')
  const returned = [
    journal.append(answer('R1', { below: -0, above: 1e21, list: [null, true, 'é\u2028\u0000'] })),
    journal.append<AnswerEntry>({ ...answer('R2', null), notApplicable: '无寄宿生' }),
  ]
  const { journals, diagnostics } = readJournals(computer.files, folder)
  expect(diagnostics).toEqual([])
  expect(journals[0]?.entries).toEqual(JSON.parse(JSON.stringify(returned)))
  expect(journals[0]?.head).toEqual(journal.head)
  expect(journal.head).toEqual({ n: 2, hash: returned[1]?.hash })
})

test('an entry is confirmed only after it, the header, the name and new folders are on the disk', () => {
  const calls: string[] = []
  const journal = new Computer(noting(new MemoryFiles(), calls)).start('张三', folder, [])
  journal.append(answer('R1', true))
  expect(calls).toEqual([
    `makeFolder ${folder}`,
    'openNew',
    'write',
    'flush',
    `flushFolder ${folder}`,
    'flushFolder /晨光学校/records/quality-balance-school',
    'flushFolder /晨光学校/records',
    'flushFolder /晨光学校',
    'flushFolder /',
    'write',
    'flush',
  ])
  calls.length = 0
  journal.append(answer('R2', true))
  expect(calls).toEqual(['write', 'flush'])
})

describe('what cannot be a line is refused before anything happens, and another may follow', () => {
  test.each([
    ['a lone surrogate', { ...answer('R1', 1), note: '\ud800' }, 'lone-surrogate', 'note'],
    ['a text too long', answer('R1', ['字'.repeat(20_001)]), 'text-too-long', 'value.0'],
    ['a number that is none', answer('R1', { above: NaN }), 'not-json', 'value.above'],
    ['a line too long', answer('R1', Array(60).fill('字'.repeat(20_000))), 'line-too-long', ''],
    ['no indicator', answer('', 1), 'wrong-field', 'indicator'],
  ])('%s', (_, draft, problem, at) => {
    const files = new MemoryFiles()
    const computer = new Computer(files)
    const journal = computer.start('张三')
    expect(() => journal.append(draft)).toThrow(expect.objectContaining({ problem, at }))
    expect(() => journal.append(draft)).toThrow(LineError)
    expect(files.contents.size).toBe(0)
    const kept = journal.append(answer('R1', 1))
    expect(() => journal.append(draft)).toThrow(LineError)
    const next = journal.append(answer('R2', 2))
    expect(readJournals(files, folder).journals[0]?.entries).toEqual([kept, next])
  })

  test('a writer whose name is no text', () => {
    const files = new MemoryFiles()
    const journal = new Computer(files).start('张\udc00三')
    expect(() => journal.append(answer('R1', 1))).toThrow(LineError)
    expect(files.contents.size).toBe(0)
  })
})

test('an entry that was read can be appended again; it gets its own number, time and hash', () => {
  const computer = new Computer()
  const journal = computer.start('张三')
  const first = journal.append(answer('R1', 1))
  const second = journal.append<AnswerEntry>(first)
  expect(second).toEqual({ ...first, n: 2, at: second.at, hash: second.hash })
  expect(second.at > first.at).toBe(true)
  expect(readJournals(computer.files, folder).diagnostics).toEqual([])
})

test('a closed journal takes nothing more', () => {
  const files = new MemoryFiles()
  const journal = new Computer(files).start('张三')
  journal.append(answer('R1', 1))
  journal.close()
  journal.close()
  expect(files.openFiles).toBe(0)
  expect(() => journal.append(answer('R2', 1))).toThrow('closed')
})

test('a file is not written beyond the length that a reader takes', () => {
  const files = new MemoryFiles()
  let written = 0
  files.write = (_, bytes) => {
    written += bytes.length
    return bytes.length
  }
  const quarter = 'x'.repeat(limits.journal / 4 - 1)
  const file = createLineFile(files, '/long.jsonl', quarter)
  for (let more = 0; more < 3; more += 1) file.append(quarter)
  expect(() => file.append('')).toThrow(expect.objectContaining({ kind: 'file-too-big' }))
  expect(written).toBe(limits.journal)
})

describe('on a real disk', () => {
  test('files and folders are for their owner only, and what is there already stays', () => {
    const top = temporaryFolder()
    const computer = new Computer(diskFiles)
    const into = join(top, 'records', 'c', '2026-11')
    const journal = computer.start('张三', into)
    const entry = journal.append(answer('R1', 1))
    journal.close()
    const path = journal.path ?? ''
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(into).mode & 0o777).toBe(0o700)
    expect(statSync(join(top, 'records')).mode & 0o777).toBe(0o700)
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3)
    expect(readJournals(diskFiles, into).journals[0]?.entries).toEqual([entry])
  })

  test('neither a file nor a link of the same name is written through', () => {
    const top = temporaryFolder()
    const victim = join(top, 'victim')
    writeFileSync(victim, 'mine')
    const name =
      new Computer()
        .run('张三', [answer('R1', 1)])
        .split('/')
        .at(-1) ?? ''
    for (const inTheWay of ['file', 'link', 'link to nothing']) {
      const into = join(top, inTheWay)
      const path = join(into, name)
      diskFiles.makeFolder(into)
      if (inTheWay === 'file') writeFileSync(path, 'mine')
      else symlinkSync(inTheWay === 'link' ? victim : join(top, 'nothing'), path)
      const journal = new Computer(diskFiles).start('张三', into, [])
      expect(() => journal.append(answer('R1', 1))).toThrow(StorageError)
      if (inTheWay !== 'link to nothing') expect(readFileSync(path, 'utf8')).toBe('mine')
    }
    expect(diskFiles.listFolder(top).map(({ name }) => name)).not.toContain('nothing')
  })

  test('a file where the folder should be is named', () => {
    const top = temporaryFolder()
    const path = join(top, 'records')
    writeFileSync(path, '')
    const journal = new Computer(diskFiles).start('张三', join(path, 'c'), [])
    expect(() => journal.append(answer('R1', 1))).toThrow(
      expect.objectContaining({ kind: 'not-a-folder' }),
    )
  })
})

/** The same disk, which notes every call; those about a folder with its path. */
function noting(files: FileSystem, calls: string[]): FileSystem {
  return new Proxy(files, {
    get(target, name: keyof FileSystem) {
      return (...args: unknown[]) => {
        calls.push(/folder/i.test(name) ? `${name} ${String(args[0])}` : name)
        return Reflect.apply(target[name], target, args) as unknown
      }
    },
  })
}
