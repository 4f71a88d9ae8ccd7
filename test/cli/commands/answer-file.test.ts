import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { diskFiles, type FileSystem } from '../../../src/journal/file-system.ts'
import { readJournals } from '../../../src/journal/read.ts'
import { countingFiles, failingAt, storageErrors } from '../../journal/failing-files.ts'
import { systemError } from '../../journal/memory-files.ts'
import { run } from '../../support/environment.ts'
import { lampSchool } from '../lamps.ts'

let folder: string
beforeEach(() => {
  folder = lampSchool()
})
const put = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content)
const zicha = (args: readonly string[], files: FileSystem = diskFiles) =>
  run(args, { cwd: folder, files })
const answer = (name: string, files?: FileSystem) =>
  zicha(['answer', 'lamps', '--file', name], files)
const records = () => join(folder, 'records', 'lamps', '2026-11')
const stored = () => readJournals(diskFiles, records())
const entries = () => stored().journals.flatMap((journal) => journal.entries)

const yaml = `by: 李四
answers:
  A1: 2026-10-08
  A2: { value: 190/210, by: 王五, observedOn: 2026/11/20, note: 问卷 }
  A3:
    value: 4/5
    evidence:
      - 抽查.jpg
      - { path: 抽查.jpg, title: 现场, dated: 2026-11-19 }
      - { title: 抽查登记表, box: "3", volume: "2", page: "15", number: 示例〔2026〕1号, sealed: true }
  A4: 有灯谜
`

describe('evidence in a table', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'evidence'))
    put('evidence/抽查.jpg', '照片')
    put('evidence/盒3.jpg', '盒子')
  })

  test('is typed as in a terminal, several pieces with semicolons between them', async () => {
    const cell = '抽查.jpg 2026-11-19；抽查登记表 盒3 卷2 页15 盖章; evidence/盒3.jpg'
    put('answers.csv', `指标,填报,佐证\nA3,4/5,${cell}\nA4,有灯谜,\n`)
    const { code, err } = await answer('answers.csv')
    expect([code, err]).toEqual([0, expect.stringContaining('填报 2 项')])
    expect(entries()).toMatchObject([
      {
        indicator: 'A3',
        evidence: [
          { kind: 'photo', path: 'evidence/抽查.jpg', dated: '2026-11-19' },
          { title: '抽查登记表', box: '3', volume: '2', page: '15', sealed: true },
          { path: 'evidence/盒3.jpg' },
        ],
      },
      { indicator: 'A4' },
    ])
    expect(entries()[1]).not.toHaveProperty('evidence')
  })

  test('is looked at before anything is recorded, each mistake at its cell', async () => {
    const rows = [
      '指标,填报,佐证,备注',
      'A1,2026-10-08,没有.jpg,',
      'A3,4/5,盒3 卷2,',
      'A4,有灯谜,"抽查.jpg 2026-12-01；盒1 2026-12-02 名单",',
    ]
    put('answers.csv', `${rows.join('\n')}\n`)
    const { code, err } = await answer('answers.csv')
    expect(code).toBe(2)
    expect(err).toContain('answers.csv:2:15')
    expect(err).toContain('找不到佐证材料文件“没有.jpg”')
    expect(err).toContain('answers.csv:3:8')
    expect(err).toContain('看不出“盒3 卷2”是哪份佐证材料')
    expect(err).toContain('answers.csv:4:8')
    expect(err.split('还没有到')).toHaveLength(3)
    expect(stored().journals).toEqual([])
  })

  test('is typed the same way in YAML', async () => {
    const pieces = '[抽查.jpg 2026-11-19, 名单 盒1]'
    put('answers.yaml', `answers:\n  A3: { value: 4/5, evidence: ${pieces} }\n`)
    expect((await answer('answers.yaml')).code).toBe(0)
    expect(entries()).toMatchObject([
      {
        evidence: [
          { path: 'evidence/抽查.jpg', dated: '2026-11-19' },
          { title: '名单', box: '1' },
        ],
      },
    ])
  })
})

describe('answers from a file', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'evidence'))
    put('evidence/抽查.jpg', '照片')
  })

  test('keep who answered beside who recorded, and look at what is named as evidence', async () => {
    put('answers.yaml', yaml)
    const { code, out, err } = await zicha([
      'answer',
      'lamps',
      '--file',
      'answers.yaml',
      '--by',
      '赵六',
    ])
    expect({ code, out, err }).toEqual({
      code: 0,
      out: '',
      err: '录入人 赵六：已从 answers.yaml 填报 4 项。\n',
    })
    expect(stored().journals.map(({ header }) => header.writer)).toEqual(['赵六'])
    const file = {
      kind: 'photo',
      path: 'evidence/抽查.jpg',
      sha256: createHash('sha256').update('照片').digest('hex'),
      bytes: 6,
    }
    expect(entries()).toMatchObject([
      { indicator: 'A1', by: '李四', value: '2026-10-08' },
      { indicator: 'A2', by: '王五', observedOn: '2026-11-20', note: '问卷' },
      {
        indicator: 'A3',
        by: '李四',
        evidence: [
          file,
          { title: '现场', dated: '2026-11-19', ...file },
          {
            title: '抽查登记表',
            box: '3',
            volume: '2',
            page: '15',
            number: '示例〔2026〕1号',
            sealed: true,
          },
        ],
      },
      { indicator: 'A4', by: '李四' },
    ])
  })

  test('take facts with their day, their source and whoever gave them', async () => {
    put(
      'facts.yaml',
      'by: 李四\nfacts:\n  pupils: { primary: { value: 1500, asOf: 2026/9/1, source: 学籍系统 } }\n  teachers: { value: 78, by: 王五 }\n',
    )
    const argv = ['answer', 'quality-balance-school', '--file', 'facts.yaml']
    const { code, err } = await zicha(argv)
    expect({ code, err }).toEqual({
      code: 0,
      err: '录入人 张三：已从 facts.yaml 填报基础数据 2 项。\n',
    })
    const { journals } = readJournals(
      diskFiles,
      join(folder, 'records', 'quality-balance-school', '2026-11'),
    )
    expect(journals.flatMap((journal) => journal.entries)).toMatchObject([
      {
        fact: 'pupils',
        stage: 'primary',
        value: 1500,
        by: '李四',
        asOf: '2026-09-01',
        source: '学籍系统',
      },
      { fact: 'teachers', value: 78, by: '王五' },
    ])
  })

  test('may be given twice: what stands is not written again', async () => {
    put('answers.yaml', yaml)
    await answer('answers.yaml')
    const { code, err } = await answer('answers.yaml')
    expect({ code, err }).toEqual({
      code: 0,
      err: '录入人 张三：answers.yaml 里的 4 项都与已有的填报相同，没有重复写入。\n',
    })
    expect(readdirSync(records())).toHaveLength(1)
    put('answers.yaml', yaml.replace('有灯谜', '有灯谜和花灯'))
    const changed = await answer('answers.yaml')
    expect(changed.err).toBe(
      '录入人 张三：已从 answers.yaml 填报 1 项；另有 3 项与已有的相同，没有重复写入。\n',
    )
    expect(entries()).toHaveLength(5)
  })

  test('may come as JSON or as a table, in GBK too, which is said', async () => {
    put('answers.json', JSON.stringify({ answers: { A4: '有灯谜' } }))
    expect((await answer('answers.json')).code).toBe(0)
    put('answers.csv', '指标,填报\r\nA1,2026/10/8\r\n')
    expect((await answer('answers.csv')).code).toBe(0)
    // 指标,填报 / A2,190/210
    put('gbk.CSV', Buffer.from('d6b8b1ea2ccceeb1a80d0a41322c3139302f3231300d0a', 'hex'))
    const { code, err } = await answer('gbk.CSV')
    expect({ code, err }).toEqual({
      code: 0,
      err: 'gbk.CSV 不是 UTF-8，已按 GBK（Excel 常用的编码）读取。\n录入人 张三：已从 gbk.CSV 填报 1 项。\n',
    })
    expect(entries().map((entry) => 'indicator' in entry && entry.indicator)).toEqual([
      'A4',
      'A1',
      'A2',
    ])
  })

  test.each<[string, string, string[]]>([
    [
      'answers.yaml',
      yaml
        .replace('- 抽查.jpg', '- 没有.jpg')

        .replace('box: "3"', 'bx: "3"')
        .replace('2026/11/20', '2026-11-22'),
      ['4:45 ', '8:9 ', '10:25 '],
    ],
    ['answers.yaml', yaml.replace('- 抽查.jpg', '- 没有.jpg'), ['answers.yaml:8:9 ', '“没有.jpg”']],
    [
      'answers.yaml',
      'answers:\n  A1: { value: 2026-10-08, observed: 2026-10-09 }\n',
      ['2:28 ', 'observed'],
    ],
    ['answers.csv', '指标,填报\nA1,昨天\nA9,是\n', ['answers.csv:2:4 ', 'answers.csv:3:1 ']],
  ])('%s with mistakes: all are named, nothing is written', async (name, content, named) => {
    put(name, content)
    const { code, out, err } = await answer(name)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const words of named) expect(err).toContain(words)
    expect(err).toContain('一项也没有写入')
    expect(() => readdirSync(records())).toThrow('ENOENT')
  })

  test('too many bytes, or what is no file, is refused by name', async () => {
    put('big.csv', `指标,填报\n${'A4,字\n'.repeat(40_000)}`)
    expect(await answer('big.csv')).toMatchObject({ code: 2, err: '读不了“big.csv”：文件太大。\n' })
    expect((await answer('evidence')).code).toBe(2)
  })
})

/** What a command says of itself by its exit code and its words, and what is then on the disk. */
describe('a disk that fails at any call', () => {
  const commands: [
    name: string,
    argv: string[],
    confirms: (run: { out: string; err: string }) => boolean,
  ][] = [
    ['one answer', ['answer', 'lamps', 'A4', '有花灯'], ({ out }) => out.includes('有花灯')],
    [
      'a file',
      ['answer', 'lamps', '--file', 'more.csv'],
      ({ err }) => err.includes('已从 more.csv 填报 2 项'),
    ],
    ['opening a round', ['round', 'open', 'lamps', '2026-12'], ({ err }) => err.includes('已打开')],
    ['handing in', ['round', 'seal', 'lamps'], ({ out }) => out.includes('已交出')],
  ]
  const serious = storageErrors.filter(([code]) =>
    ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EMFILE'].includes(code),
  )

  beforeEach(async () => {
    put('first.csv', '指标,填报\nA1,2026-10-08\n')
    put('more.csv', '指标,填报\nA2,190/210\nA4,有灯谜\n')
    await answer('first.csv')
  })

  /** Every line of every journal, however the folders are called. */
  const onDisk = () =>
    readdirSync(join(folder, 'records', 'lamps'), { withFileTypes: true })
      .flatMap(({ name }) => {
        const read = readJournals(diskFiles, join(folder, 'records', 'lamps', name))
        expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        return read.journals.flatMap((journal) => journal.entries)
      })
      .map(({ hash }) => hash)

  describe.each(commands)('%s', (name, argv, confirms) => {
    test.each(['once', 'for ever'])(
      '%s: never confirmed falsely, exit 12, nothing damaged',
      async (how) => {
        const before = onDisk()
        const { files, calls } = countingFiles(diskFiles)
        const fine = await zicha(argv, files)
        expect(fine.code).toBe(0)
        expect(confirms(fine)).toBe(true)
        const all = onDisk().length
        let refused = 0
        for (let failing = 1; failing <= calls.length; failing += 1) {
          const [code, errno] = serious[failing % serious.length]!
          folder = lampSchool()
          put('first.csv', '指标,填报\nA1,2026-10-08\n')
          put('more.csv', '指标,填报\nA2,190/210\nA4,有灯谜\n')
          await answer('first.csv')
          const run = await zicha(
            argv,
            failingAt(diskFiles, (call) =>
              call === failing || (how === 'for ever' && call > failing)
                ? systemError(code, errno)
                : undefined,
            ),
          )
          const now = onDisk().length
          if (run.code !== 0) refused += 1
          expect([0, 12]).toContain(run.code)
          expect(run.err).not.toMatch(/内部错误|Error/)
          // What is confirmed is there; what is refused is there whole, unconfirmed, or not at all.
          if (confirms(run)) expect(now).toBe(all)
          else expect(run.code).toBe(12)
          if (name === 'a file') expect([before.length, all]).toContain(now)
          if (run.err.includes('一项也没有保存')) expect(now).toBe(before.length)
        }
        // Closing what has been flushed may fail; nearly all else may not.
        expect(refused).toBeGreaterThan(calls.length / 2)
      },
    )
  })

  test.each(serious)(
    '%s at the write and at the flush of one answer and of a file',
    async (code, errno) => {
      for (const method of ['write', 'flush', 'openNew', 'makeFolder'] as const) {
        for (const [, argv, confirms] of commands.slice(0, 2)) {
          const before = onDisk()
          const files = failingAt(diskFiles, (_, name) =>
            name === method ? systemError(code, errno) : undefined,
          )
          const run = await zicha(argv, files)
          expect(run.code).toBe(12)
          expect(confirms(run)).toBe(false)
          expect(onDisk()).toEqual(before)
        }
      }
    },
  )

  test('a disk that is full after so many bytes, the file stands whole or not at all', async () => {
    const before = onDisk()
    let length = 1
    for (; ; length += 61) {
      const run = await zicha(['answer', 'lamps', '--file', 'more.csv'], fullAfter(length))
      if (run.code === 0) break
      expect(run).toMatchObject({ code: 12, out: '' })
      expect(run.err).toContain('一项也没有保存')
      expect(run.err).toContain('磁盘已满')
      expect(onDisk()).toEqual(before)
      expect(readdirSync(records())).toHaveLength(1)
    }
    expect(length).toBeGreaterThan(500)
    expect(onDisk()).toHaveLength(before.length + 2)
  })

  test('one answer on a disk that is full after so many bytes is confirmed only when it is whole', async () => {
    const before = onDisk().length
    for (let length = 1; ; length += 61) {
      const run = await zicha(['answer', 'lamps', 'A4', '有花灯'], fullAfter(length))
      if (run.code === 0) break
      expect(run).toMatchObject({ code: 12, out: '' })
      expect(onDisk()).toHaveLength(before)
    }
    expect(onDisk()).toHaveLength(before + 1)
  })

  test('short writes of every length are continued', async () => {
    for (const piece of [1, 2, 3, 5, 8, 13, 100, 333]) {
      const files: FileSystem = {
        ...diskFiles,
        write: (fd, bytes, offset) =>
          diskFiles.write(fd, bytes.subarray(0, offset + piece), offset),
      }
      put('piece.yaml', `answers: { A4: 第 ${piece} 次 }\n`)
      expect((await answer('piece.yaml', files)).code).toBe(0)
      expect(entries().at(-1)).toMatchObject({ value: `第 ${piece} 次` })
    }
  })

  test('a record that cannot be read stops everything: what was recorded is not known', async () => {
    for (const method of ['listFolder', 'openToRead', 'plainLength', 'readAll'] as const) {
      const files = failingAt(diskFiles, (_, name) =>
        name === method ? systemError('EIO', -5) : undefined,
      )
      for (const argv of [['answer', 'lamps', 'A4', '有花灯'], ['status'], ['report', 'lamps']]) {
        const run = await zicha(argv, files)
        expect(run).toMatchObject({ code: 12, out: '' })
      }
    }
  })

  test('a damaged record is refused with exit 10, and log and verify are named', async () => {
    const [name] = readdirSync(records())
    const path = join(records(), name!)
    writeFileSync(path, readFileSync(path, 'utf8').replace('2026-10-08', '2026-10-09'))
    for (const argv of [
      ['status'],
      ['report', 'lamps'],
      ['answer', 'lamps', '--file', 'more.csv'],
    ]) {
      const run = await zicha(argv)
      expect(run).toMatchObject({ code: 10, out: '' })
      expect(run.err).toContain('zicha verify')
      expect(run.err).toContain('zicha log')
    }
    expect(readdirSync(records())).toEqual([name])
  })
})

/** Takes this many bytes in all, in as many writes as it likes, then nothing more. */
function fullAfter(length: number): FileSystem {
  let left = length
  return {
    ...diskFiles,
    write: (fd, bytes, offset) => {
      if (left === 0) throw systemError('ENOSPC', -28)
      const taken = diskFiles.write(fd, bytes.subarray(0, offset + left), offset)
      left -= taken
      return taken
    },
  }
}
