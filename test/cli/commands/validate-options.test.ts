import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { examplesIn, type RuleExample } from '../../../src/cli/rule-examples.ts'
import { ruleBook } from '../../../src/lint/rules/registry.ts'
import { reasons as english } from '../../../src/messages/en/rule-reasons.ts'
import { reasons as chinese } from '../../../src/messages/zh/rule-reasons.ts'
import { run, temporaryFolder } from '../../support/environment.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/lint')
const reference = readFileSync(join(import.meta.dirname, '../../../checklists/RULES.md'), 'utf8')
const good = readFileSync(join(fixtures, 'no-owner/good-1.yaml'), 'utf8')
const warned = readFileSync(join(fixtures, 'no-owner/bad-1.yaml'), 'utf8')
const wrong = good.replace('lead: office', 'lead: ofice')
const school =
  'format: zicha/workspace@1\nsubject: { name: 示例甲县晨光学校, code: CG-01, stages: [primary] }\n'

function folder(files: Record<string, string>): string {
  const cwd = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  return cwd
}

function stdin(text: string | Buffer): PassThrough {
  const stream = new PassThrough()
  stream.end(text)
  return stream
}

describe('how many warnings are fine', () => {
  it.each([
    [['a.yaml'], 0],
    [['a.yaml', '--strict'], 1],
    [['a.yaml', '--max-warnings', '0'], 1],
    [['a.yaml', '--max-warnings', '1'], 0],
    [['a.yaml', '--max-warnings', '1', '--strict'], 1],
    [['good.yaml', '--strict'], 0],
  ])('%j ends with %i', async (argv, code) => {
    const cwd = folder({ 'a.yaml': warned, 'good.yaml': good })
    const found = await run(['validate', ...argv], { cwd })
    expect(found.code).toBe(code)
    expect(found.err.includes('按没有通过处理')).toBe(code === 1)
  })

  it.each(['-1', '1.5', 'x', ''])('is a whole number, not %j', async (seen) => {
    const cwd = folder({ 'a.yaml': good })
    const { code, err } = await run(['validate', 'a.yaml', `--max-warnings=${seen}`], { cwd })
    expect([code, err]).toEqual([2, `--max-warnings 应是不小于 0 的整数，看到的是“${seen}”。\n`])
  })
})

describe('the standard input', () => {
  it('is validated like a file', async () => {
    const { code, out, err } = await run(['validate', '-'], { stdin: stdin(wrong) })
    expect(code).toBe(1)
    expect(out).toMatch(/^<stdin>:24:24 {2}错误 {2}unknown-owner\n/)
    expect(err).toBe('1 个文件：1 个错误，0 个警告。\n')
  })

  it('may stand beside files, and be a workspace', async () => {
    const cwd = folder({ 'a.yaml': wrong })
    const given = stdin(`${school}terms: x\n`)
    const { out } = await run(['validate', 'a.yaml', '-', '--format', 'json'], {
      cwd,
      stdin: given,
    })
    const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string }[] }
    expect(diagnostics.map(({ file }) => file)).toEqual(['<stdin>', 'a.yaml'])
  })

  it('is refused when it is too big', async () => {
    const { code, err } = await run(['validate', '-'], { stdin: stdin(Buffer.alloc(300_000, 35)) })
    expect([code, err]).toEqual([2, '读不了“<stdin>”：文件太大。\n'])
  })
})

describe('what a workspace sets', () => {
  const validate = (lint: string, ...argv: string[]) =>
    run(['validate', ...argv], { cwd: folder({ 'zicha.yaml': school + lint, 'a.yaml': warned }) })

  it('turns a warning off, or makes it an error', async () => {
    const off = await validate('lint: { rules: { no-owner: off } }\n', 'a.yaml', '--strict')
    expect(off).toEqual({ code: 0, out: '', err: '1 个文件，没有问题。\n' })
    const raised = await validate('lint: { rules: { no-owner: error } }\n', 'a.yaml')
    expect(raised.code).toBe(1)
    expect(raised.out).toContain('错误  no-owner')
  })

  it('is said not to count when its file has errors', async () => {
    const { out, err } = await validate('lint: { rules: { no-owner: of } }\n', 'a.yaml')
    expect(out).toContain('警告  no-owner')
    expect(err).toContain('zicha.yaml 有错，其中 lint 的设置没有用上。\n')
  })

  it('is itself validated', async () => {
    const { out } = await validate('lint: { rules: { no-ower: off, duplicate-id: off } }\n')
    expect(out).toContain('没有名为“no-ower”的校验规则，是不是想写“no-owner”？')
    expect(out).toContain('“duplicate-id”是错误，不能在 zicha.yaml 里调低或关掉。')
  })
})

describe('several formats', () => {
  it('go each to its own file in one run, `-` being the terminal', async () => {
    const cwd = folder({ 'a.yaml': wrong, 'b.yaml': good })
    const pairs = { pretty: '-', sarif: 'a.sarif', junit: 'a.xml', json: 'a.json' }
    const argv = Object.entries(pairs).flatMap(([format, file]) => ['--format', format, '-o', file])
    const { code, out } = await run(['validate', 'a.yaml', 'b.yaml', ...argv], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/^a\.yaml:24:24 {2}错误 {2}unknown-owner\n/)
    const written = (name: string) => readFileSync(join(cwd, name), 'utf8')
    expect(JSON.parse(written('a.sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'unknown-owner' }] }],
    })
    expect(written('a.xml')).toContain(
      '<testcase classname="zicha.validate" name="b.yaml" file="b.yaml"/>',
    )
    expect(JSON.parse(written('a.json'))).toMatchObject({
      diagnostics: [{ rule: 'unknown-owner' }],
    })
  })
})

describe('--explain', () => {
  const indented = (line: string) => line && `  ${line}`

  it('says what, why, the way out, how to live with it, and shows it', async () => {
    const { bad, good: right } = examplesIn(reference)['no-owner'] as Required<RuleExample>
    expect(bad).not.toContain('owner:')
    expect(right).toContain('owner: { lead: office }')
    expect(await run(['validate', '--explain', 'no-owner'])).toEqual({
      code: 0,
      out: [
        'no-owner（警告）',
        '没有责任部门',
        '',
        '为什么：不达标时不知道该找谁整改。',
        '怎么改：请补上“owner: { lead: … }”，写 owners 里的一个。',
        '例外：确有理由的，在那一行上面写“# zicha-allow no-owner: 理由”；整个工作区都不要它，在 zicha.yaml 里写“lint: { rules: { no-owner: off } }”，要从严就写 error。',
        '',
        '错的：',
        ...bad.split('\n').map(indented),
        '',
        '对的：',
        ...right.split('\n').map(indented),
        '',
      ].join('\n'),
      err: '',
    })
  })

  it.each([...ruleBook.keys()])(
    'has something whole to say of %s, in both languages',
    async (rule) => {
      for (const language of ['zh', 'en']) {
        const { code, out } = await run(['validate', '--explain', rule, '--lang', language])
        expect(code).toBe(0)
        const lines = out.split('\n')
        const shape = [true, true, false, true, true, true, false]
        expect(lines.slice(0, 7).map((line) => line !== '')).toEqual(shape)
        expect(lines.slice(7)).toContain(language === 'zh' ? '错的：' : 'Wrong:')
        expect(lines.length).toBeGreaterThan(8)
        expect(out).not.toMatch(/undefined|NaN|\[object/)
      }
    },
  )

  it('suggests a rule for a misspelt one', async () => {
    const { code, err } = await run(['validate', '--explain', 'no-ownr'])
    expect([code, err]).toEqual([2, '没有名为“no-ownr”的校验规则，是不是“no-owner”？\n'])
  })

  it('names all rules where none is like what was written', async () => {
    const { code, err } = await run(['validate', '--explain', 'nosuch'])
    expect(code).toBe(2)
    for (const id of ruleBook.keys()) expect(err).toMatch(new RegExp(`[：、]${id}[、。]`))
  })
})

it('gives a reason for every rule and for nothing else, in two languages', () => {
  const ids = [...ruleBook.keys()]
  expect(Object.keys(chinese).sort()).toEqual(ids)
  expect(Object.keys(english).sort()).toEqual(ids)
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u)
})
