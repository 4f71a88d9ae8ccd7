import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../support/environment.ts'
import { aCopyOfTheSample, sampleSchool } from '../../support/sample.ts'

const golden = (name: string) => resolve(import.meta.dirname, '../golden', name)
const school = (...args: string[]) => run(['-C', sampleSchool, ...args])

describe('reading commands on the sample school', () => {
  test.each([
    [['status', '--today', '2026-11-21'], 'status.txt'],
    [['status', '--today', '2026-11-21', '--format', 'json'], 'status.json'],
    [['checklists', '--width', '100'], 'checklists.txt'],
    [['checklists', 'quality-balance-school', '--width', '100'], 'checklist-balance.txt'],
    [['log', 'civilised-campus', 'C5.8'], 'log.txt'],
    [['log', 'civilised-campus', 'C5.8', '--format', 'json'], 'log.json'],
    [['round', 'list'], 'rounds.txt'],
    [['verify'], 'verify.txt'],
    [['verify', '--format', 'json'], 'verify.json'],
  ])('%j', async (args, file) => {
    const { code, out, err } = await school(...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot(golden(file))
  })

  test('what nobody has heard of is a usage error', async () => {
    expect((await school('log', 'civilised-campus', 'C99')).code).toBe(2)
    expect((await school('checklists', 'civilized-campus')).err).toContain('“civilised-campus”')
    expect((await school('verify', 'nowhere')).code).toBe(2)
    expect((await school('verify', '--head', 'abc')).code).toBe(2)
  })
})

describe('zicha verify', () => {
  const journal = 'records/civilised-campus/2026-11/20261110T090520-张三-sample0b.jsonl'

  test('names the file and the line that was changed, and ends with 10', async () => {
    const folder = aCopyOfTheSample()
    const path = join(folder, journal)
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('活动照片在旧电脑里', '活动照片在新电脑里'),
    )
    const { code, out } = await run(['-C', folder, 'verify'])
    expect(code).toBe(10)
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('新电脑')) + 1
    expect(out.replace(/\s+/g, '')).toContain(`${journal}:${line}`)
  })

  test('a cut end that nobody saw is found by the receipt alone', async () => {
    const folder = aCopyOfTheSample()
    const { out } = await run(['-C', folder, 'verify', '--format', 'json'])
    const { heads } = JSON.parse(out) as { heads: { folder: string; head: string }[] }
    const receipt = heads.find((one) => one.folder.includes('quality'))!.head
    const path = join(
      folder,
      'records/quality-balance-school/2026-11/20261109T152020-张三-sample0a.jsonl',
    )
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`)
    expect((await run(['-C', folder, 'verify'])).code).toBe(0)
    expect((await run(['-C', folder, 'verify', '--head', receipt])).code).toBe(10)
  })
})

describe('records of a newer zicha', () => {
  test('are not called damaged: the tool is too old, which is exit 2', async () => {
    const folder = aCopyOfTheSample()
    const path = join(
      folder,
      'records/quality-balance-school/2026-11/20261109T152020-张三-sample0a.jsonl',
    )
    writeFileSync(path, readFileSync(path, 'utf8').replace('zicha/journal@1', 'zicha/journal@2'))
    const { code, err } = await run(['-C', folder, 'report', 'quality-balance-school'])
    expect(code).toBe(2)
    expect(err).toContain('升级')
    expect((await run(['-C', folder, 'verify'])).code).toBe(2)
  })
})

describe('zicha log', () => {
  test('shows what is left of a damaged record, and says that it is damaged', async () => {
    const folder = aCopyOfTheSample()
    const path = join(
      folder,
      'records/quality-balance-school/2026-11/20261109T152020-张三-sample0a.jsonl',
    )
    writeFileSync(path, readFileSync(path, 'utf8').replace('"above":23', '"above":24'))
    const { code, out, err } = await run([
      '-C',
      folder,
      'log',
      'quality-balance-school',
      '--width',
      '200',
    ])
    expect(code).toBe(10)
    expect(out).toContain('在校学生数')
    expect(err).toContain('sample0a.jsonl')
  })
})

describe('what is not an answer', () => {
  test.each([
    ['zh', '打开轮次', '交出'],
    ['en', 'Opened', 'Handed in'],
  ])('has a name in the log in %s', async (lang, opened, handedIn) => {
    const folder = aCopyOfTheSample()
    const at = ['-C', folder, '--lang', lang]
    await run([...at, 'round', 'open', 'civilised-campus', '2026-12', '--by', '张三'])
    await run([...at, 'round', 'seal', 'civilised-campus', '2026-12'])
    const { out } = await run([...at, 'log', 'civilised-campus', '--round', '2026-12'])
    expect(out).toContain(opened)
    expect(out).toContain(handedIn)
    expect(out).not.toMatch(/ (open|seal) /)
  })
})

describe('zicha round', () => {
  test('opens a round of a kind once, and then answers go there', async () => {
    const folder = aCopyOfTheSample()
    const open = ['-C', folder, 'round', 'open', 'civilised-campus', '2026-12', '--kind', 'mock']
    expect((await run(open)).code).toBe(0)
    expect((await run(open)).code).toBe(2)
    const { out } = await run(['-C', folder, 'round', 'list'])
    expect(out).toContain('模拟测评')
    const several = await run(['-C', folder, 'report', 'civilised-campus'])
    expect(several.code).toBe(2)
    expect(several.err).toContain('2026-11、2026-12')
    const chosen = ['-C', folder, 'report', 'civilised-campus', '--round', '2026-12']
    expect((await run(chosen)).code).toBe(0)
  })
})

describe('a round that cannot be', () => {
  test.each([
    [['open', '2026-13'], '前面少写了清单，例如：zicha round open quality-balance-school 2026-13'],
    [['seal', '2026-11'], '前面少写了清单，例如：zicha round seal quality-balance-school 2026-11'],
    [['open', 'civilised-campus', '2026-13'], '一年没有这个月份'],
    [['open', 'civilised-campus', '上学期'], '只能含字母、数字、点和连字符'],
    [['open'], '少写了清单'],
  ])('%j', async (words, said) => {
    const { code, err } = await run(['-C', aCopyOfTheSample(), 'round', ...words])
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
  })
})

describe('zicha round seal', () => {
  test('hands a round in, prints the receipt that verify knows, and nothing can be added', async () => {
    const folder = aCopyOfTheSample()
    const argv = ['-C', folder, 'round', 'seal', 'quality-balance-school']
    const { code, out, err: said } = await run(argv)
    expect(code).toBe(0)
    expect(said).toBe('轮次 2026-11 还有 18 项未答、0 项待定，交出以后不能再填。\n')
    const receipt = /\d+:[0-9a-f]{16}/.exec(out)![0]
    expect((await run(['-C', folder, 'verify', '--head', receipt])).code).toBe(0)
    const args = [
      '-C',
      folder,
      'answer',
      'quality-balance-school',
      'V3',
      '否',
      '--round',
      '2026-11',
    ]
    const { code: late, err } = await run(args)
    expect(late).toBe(2)
    expect(err).toContain('已经交了')
  })
})

describe('zicha init', () => {
  test('names every flag that is missing without a terminal', async () => {
    const { code, err } = await run(['init', '--name', '示例小学'])
    expect(code).toBe(2)
    for (const flag of ['--code', '--stages', '--by']) expect(err).toContain(flag)
  })

  test('never touches a workspace that is there', async () => {
    const folder = aCopyOfTheSample()
    const before = readFileSync(join(folder, 'zicha.yaml'), 'utf8')
    const flags = ['--name', 'x', '--code', 'x', '--stages', 'primary', '--by', 'x']
    expect((await run(['init', ...flags], { cwd: folder })).code).toBe(2)
    expect(readFileSync(join(folder, 'zicha.yaml'), 'utf8')).toBe(before)
  })

  test('takes stages by their Chinese names, and no visit that is over', async () => {
    const flags = ['init', '--name', 'x', '--code', 'x', '--by', '张三', '--stages', '小学，初中']
    expect((await run([...flags, '--visit', '2026-03-18'])).err).toContain('已经过去')
    expect((await run(flags)).code).toBe(0)
  })

  test('a name can be nothing but a name', async () => {
    const folder = join(aCopyOfTheSample(), 'records')
    const name = '"x"\n# 学校: {}'
    const flags = ['--name', name, '--code', 'x', '--stages', 'primary', '--by', '张: 三']
    expect((await run(['init', ...flags], { cwd: folder })).code).toBe(0)
    const { out } = await run(['status', '--format', 'json'], { cwd: folder })
    expect(JSON.parse(out)).toMatchObject({ subject: { name } })
  })
})
