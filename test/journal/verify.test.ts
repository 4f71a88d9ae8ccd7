import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verify } from '../../src/journal/verify.ts'
import { parseReceipt } from '../../src/record/head.ts'
import { MemoryFiles } from './memory-files.ts'
import { answer, Computer, folder } from './sample.ts'

const ledger = '/晨光学校/ledger'

function record() {
  const files = new MemoryFiles()
  const computer = new Computer(files)
  const path = computer.run('张三', [answer('R1', 1), answer('R2', 2)])
  return { files, computer, path, bytes: files.contents.get(path) ?? Buffer.alloc(0) }
}

function receiptOf(files: MemoryFiles): string {
  return verify(files, [folder]).heads[0]?.head ?? ''
}

const rules = (files: MemoryFiles, receipt: string): string[] =>
  verify(files, [folder], parseReceipt(receipt)).diagnostics.map(({ rule }) => rule)

test('journals and entries of all folders are counted, and the head of each folder is given', () => {
  const { files, computer } = record()
  computer.run('李四', [{ type: 'remark', by: '李四' }], ledger)
  const found = verify(files, [folder, ledger, '/nowhere'])
  expect(found).toMatchObject({ diagnostics: [], journals: 2, entries: 3 })
  expect(found.heads.map((head) => head.folder)).toEqual([folder, ledger, '/nowhere'])
  expect(found.heads[0]?.head).toMatch(/^2:[0-9a-f]{16}$/)
  expect(found.heads[1]?.head).toMatch(/^1:[0-9a-f]{16}$/)
  expect(found.heads[2]?.head).toBe('')
})

describe('a receipt', () => {
  test('is found as long as nothing changed, also after more was added', () => {
    const { files, computer } = record()
    const receipt = receiptOf(files)
    expect(rules(files, receipt)).toEqual([])
    computer.run('李四', [answer('R3', 1)])
    expect(rules(files, receipt)).toEqual([])
    expect(receiptOf(files)).not.toBe(receipt)
  })

  test('names a cut end that nobody saw, of which the files alone say nothing', () => {
    const { files, path, bytes } = record()
    const receipt = receiptOf(files)
    files.contents.set(
      path,
      Buffer.from(bytes.toString().split('\n').slice(0, 2).join('\n') + '\n'),
    )
    expect(verify(files, [folder]).diagnostics).toEqual([])
    const { diagnostics } = verify(files, [folder], parseReceipt(receipt))
    expect(diagnostics).toEqual([
      {
        rule: 'journal-head-not-found',
        severity: 'error',
        at: { file: folder, line: 1, col: 1 },
        params: { head: receipt },
      },
    ])
  })

  test('names a record written anew, and a deleted one', () => {
    const { files, path } = record()
    const receipt = receiptOf(files)
    const other = new MemoryFiles()
    const anew = new Computer(other).run('张三', [answer('R1', 1), answer('R2', 3)])
    files.contents.set(path, other.contents.get(anew) ?? Buffer.alloc(0))
    expect(rules(files, receipt)).toEqual(['journal-head-not-found'])
    files.contents.delete(path)
    expect(rules(files, receipt)).toEqual(['journal-head-not-found'])
  })

  test('may leave out the number, but not have another one', () => {
    const { files } = record()
    const [n, hash] = receiptOf(files).split(':')
    expect(n).toBe('2')
    expect(rules(files, hash ?? '')).toEqual([])
    expect(rules(files, `1:${hash}`)).toEqual(['journal-head-not-found'])
  })

  test('of several unseen ends needs them all', () => {
    const files = new MemoryFiles()
    const computer = new Computer(files)
    const [one, two] = [computer.start('张三'), computer.start('李四')]
    one.append(answer('R1', 1))
    two.append(answer('R2', 1))
    const receipt = receiptOf(files)
    expect(receipt.split('+')).toHaveLength(2)
    expect(receipt.split('+')).toEqual(receipt.split('+').sort())
    expect(rules(files, receipt)).toEqual([])
    files.contents.delete(one.path ?? '')
    expect(rules(files, receipt)).toEqual(['journal-head-not-found'])
  })
})

test('a clock that went back is named where it shows', () => {
  const { files, computer } = record()
  computer.time -= 24 * 3_600_000
  const path = computer.run('李四', [answer('R3', 1)])
  expect(verify(files, [folder]).diagnostics).toEqual([
    {
      rule: 'journal-clock-back',
      severity: 'warning',
      at: { file: path, line: 2, col: 1 },
      params: { at: '2026-11-20T09:30:03.000+08:00', seen: '2026-11-21T09:30:02.000+08:00' },
    },
  ])
})

describe('every line', () => {
  const { files, computer, path } = record()
  const later = computer.run('李四', [answer('R3', 1), answer('R4', 1)])
  const receipt = receiptOf(files)
  const originals = new Map(files.contents)
  const cases = [path, later].flatMap((file) => {
    const lines = (originals.get(file) ?? '').toString().trimEnd().split('\n')
    return lines.map((line, i) => ({ file, lines, line, i }))
  })

  /** Where the first damage is found in a folder in which one file has these lines. */
  function damagedAt(file: string, lines: readonly string[]): string | undefined {
    const changed = new MemoryFiles()
    changed.makeFolder(folder)
    for (const [name, bytes] of originals) changed.contents.set(name, bytes)
    changed.contents.set(file, Buffer.from(lines.map((line) => `${line}\n`).join('')))
    const { diagnostics } = verify(changed, [folder], parseReceipt(receipt))
    const damage = diagnostics.filter(({ severity }) => severity === 'error')
    const inFile = damage.find(({ at }) => at.file === file)
    return inFile ? `${basename(file)}:${inFile.at.line}` : damage[0]?.rule
  }

  test.each(cases)('removed: line $i', ({ file, lines, i }) => {
    const last = i === lines.length - 1
    const expected =
      last && file === later ? 'journal-head-not-found' : `${basename(file)}:${i + 1}`
    expect(damagedAt(file, lines.toSpliced(i, 1))).toBe(expected)
  })

  test.each(cases)(
    'put in after line $i: every line of the record, and others',
    ({ file, lines, i }) => {
      const foreign = [...cases.map(({ line }) => line), '', '{}', '{"n":1}', 'x']
      for (const line of foreign) {
        // A header repeated within the other journal, or a line repeated, is found where it was put in.
        const isNext = lines[i + 1] === line
        const expected = `${basename(file)}:${i + 2 + (isNext ? 1 : 0)}`
        expect(damagedAt(file, lines.toSpliced(i + 1, 0, line))).toBe(expected)
      }
    },
  )

  test.each(cases)('exchanged for another of its journal: line $i', ({ file, lines, i }) => {
    for (let j = i + 1; j < lines.length; j += 1) {
      const swapped = lines.with(i, lines[j] ?? '').with(j, lines[i] ?? '')
      expect(damagedAt(file, swapped)).toBe(`${basename(file)}:${i + 1}`)
    }
  })
})
