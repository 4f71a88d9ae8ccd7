import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run as runCommand } from '../../support/environment.ts'
import { aCopyOfTheSample } from '../../support/sample.ts'

/** The sample school, in which 消防 (C5.8) and others are unmet since early November. */
function desk() {
  const cwd = aCopyOfTheSample()
  writeFileSync(join(cwd, 'after.jpg'), 'a photo')
  const run = (line: string) => runCommand(words(line), { cwd })
  /** Has to go well; what was said. */
  const ok = async (line: string) => {
    const { code, out, err } = await run(line)
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' })
    return out
  }
  const folder = join(cwd, 'ledger')
  return { folder, run, ok, journals: () => (existsSync(folder) ? readdirSync(folder).length : 0) }
}

/** A command line as a shell splits it. */
function words(line: string): string[] {
  return [
    'ledger',
    ...[...line.matchAll(/"([^"]*)"|(\S+)/gu)].map((found) => found[1] ?? found[2]!),
  ]
}

const first = '3604030001-2026-001'

describe('the list', () => {
  test('holds every gap before anybody registers one', async () => {
    const { ok, journals } = desk()
    const json = JSON.parse(await ok('list --format json --today 2026-11-21')) as {
      problems: { number: string | null; state: string }[]
    }
    expect(json.problems).toHaveLength(20)
    expect(new Set(json.problems.map(({ number, state }) => `${number} ${state}`))).toEqual(
      new Set(['null registered']),
    )
    expect(journals()).toBe(0)
  })

  test.each([
    ['--owner 总务处', 'list-owner'],
    ['--overdue --class 立行立改', 'list-overdue'],
    ['--due 2026-11-10 --width 40', 'list-narrow'],
  ])('filtered by %s', async (filter, golden) => {
    const { ok } = desk()
    const out = await ok(`list --today 2026-11-21 ${filter}`)
    await expect(out).toMatchFileSnapshot(`golden/ledger/${golden}.txt`)
  })

  test('by person, state and in English', async () => {
    const { ok } = desk()
    await ok('assign civilised-campus:C5.8 --to 李四')
    expect(await ok('list --person "李 四" --format json')).toContain(first)
    expect(await ok('list --state assigned --lang en --today 2026-11-21')).toContain(first)
    expect(await ok('list --person 王五 --today 2026-11-21')).not.toContain(first)
    expect(await ok('list --state submitted --today 2026-11-21')).toContain('没有符合条件')
  })
})

describe('registering', () => {
  test('all gaps at once, each with the next number, and not a second time', async () => {
    const { ok } = desk()
    const told = (await ok('add --gaps --by 张三')).trim().split('\n')
    expect(told).toHaveLength(20)
    expect(told.at(-1)).toMatch(/^已登记 3604030001-2026-020 /)
    expect(await ok('add --gaps')).toBe('没有未登记的差距。\n')
  })

  test('a finding without an indicator, and one under two', async () => {
    const { ok } = desk()
    await ok('add --title 校门外有人乱停车 --within "3 个工作日" --owner 安保处 --seen 2026-11-20')
    await ok(
      'add --title 楼梯间有烟蒂 --class 立行立改 --link civilised-campus:C5.5 --link civilised-campus:C5.1 --place 东楼梯',
    )
    const out = await ok(`show ${first} 3604030001-2026-002`)
    await expect(out).toMatchFileSnapshot('golden/ledger/findings.txt')
  })

  test('what is divided is followed through its parts', async () => {
    const { ok } = desk()
    await ok('split civilised-campus:C5.8 --place 东楼 --place 西楼')
    const out = await ok(`list --owner 安保处 --today 2026-11-21 --all`)
    await expect(out).toMatchFileSnapshot('golden/ledger/divided.txt')
  })
})

test('year and serial name a problem of one’s own', async () => {
  const { ok, run } = desk()
  await ok('add --gaps')
  expect(await ok('note 2026-001 --note 甲')).toContain(first)
  expect(await ok('show 2026-001')).toContain(first)
  expect((await run('show 2025-001')).code).toBe(2)
})

test('a date that was fixed is not moved by assigning anew', async () => {
  const { ok, run, journals } = desk()
  await ok('assign civilised-campus:C5.8 --to 李四 --due 2026-12-15')
  const before = journals()
  const { code, err } = await run(`assign ${first} --to 张三 --due 2026-12-30`)
  expect([code, err]).toEqual([2, expect.stringContaining('已经定下（2026-12-15），再交办不能改')])
  expect(journals()).toBe(before)
  await ok(`assign ${first} --to 张三`)
  expect(await ok(`show ${first}`)).toContain('2026-12-15')
})

describe('refused, with exit 2 and nothing written', () => {
  test.each([
    ['close CG01-2026-001', '没有问题“CG01-2026-001”'],
    ['assign civilised-campus:C5.8', '要写 --to'],
    ['assign', '要写问题编号'],
    ['assign civilised-campus:C5.8 --to 李四 --percent 5', '--percent'],
    ['submit civilised-campus:C5.8 --measure 换新 --evidence after.jpg', '未编号 不能提交'],
    ['submit civilised-campus:C5.8 --evidence nothing.jpg', '找不到佐证文件'],
    ['add --title 甲 --link civilised-campus:C99', '没有指标'],
    ['add --title 甲 --link C5.8', '要写成 清单:指标'],
    ['add --title 甲 --within 5m', '时长“5m”看不懂'],
    ['add --title 甲 --seen 2026-12-31', '还没有到'],
    ['add', '要写 --title'],
    ['split civilised-campus:C5.8 --place 东楼', '两个以上'],
    ['assign civilised-campus:C5.8 --to 李四 --today 2026-11-01', '--today'],
    ['hold civilised-campus:C5.8 --reason 等钱', '挂账要有节点'],
    ['hold civilised-campus:C5.8 --reason 等钱 --milestone 招标', '要写成 名称=日期'],
    ['dance', 'dance'],
  ])('%s', async (line, said) => {
    const { run, journals } = desk()
    const { code, out, err } = await run(line)
    expect(err).toContain(said)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(journals()).toBe(0)
  })

  test('a serial without its year, of which the whole number is offered', async () => {
    const { ok, run } = desk()
    await ok('add --gaps')
    const { code, err } = await run('note 001 --note 甲')
    expect([code, err]).toEqual([2, expect.stringContaining(`是不是“${first}”？`)])
    expect((await run('note 01 --note 甲')).err).not.toContain('是不是')
  })

  test('several at once: where one may not be acted on, none is', async () => {
    const { ok, run, journals } = desk()
    await ok('assign civilised-campus:C5.8 civilised-campus:C5.5 --to 李四')
    await ok(`acknowledge ${first} --actor 李四`)
    const before = journals()
    const { code } = await run(`acknowledge 3604030001-2026-002 ${first} --actor 李四`)
    expect(code).toBe(2)
    expect(journals()).toBe(before)
  })

  test('the responsible person judging the own work', async () => {
    const { ok, run } = desk()
    await ok('assign civilised-campus:C5.8 --to 李四')
    await ok(`submit ${first} --measure 换新 --evidence after.jpg --actor 李四`)
    for (const line of [`verify ${first}`, `reject ${first} --reason 差`])
      expect((await run(`${line} --actor 李四`)).code).toBe(2)
    await ok(`verify ${first} --actor 王五`)
    expect((await run(`close ${first} --actor 李四`)).err).toContain('要由另一个人办')
  })
})

test('copied together, two ledgers are one; what both did counts once', async () => {
  const [here, there] = [desk(), desk()]
  await here.ok('assign civilised-campus:C5.8 --to 李四 --by 张三')
  cpSync(here.folder, there.folder, { recursive: true })
  await here.ok(`acknowledge ${first} --actor 李四`)
  await there.ok(`transfer ${first} --to 镇政府`)
  cpSync(there.folder, here.folder, { recursive: true })
  const shown = await here.ok(`show ${first}`)
  expect(shown).toMatch(/没有生效|已移交/)
})
