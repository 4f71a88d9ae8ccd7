import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { answerExtras, factExtras } from '../../../src/intake/extras.ts'
import { kindOfFile, type FileKind } from '../../../src/lint/kind.ts'
import { keys as english } from '../../../src/messages/en/keys.ts'
import { keys as chinese } from '../../../src/messages/zh/keys.ts'
import { run, temporaryFolder } from '../../support/environment.ts'
import { root } from '../../support/root.ts'
import { openInYamlServer } from '../../support/yaml-server.ts'

const kinds = ['checklist', 'overlay', 'workspace'] as const

async function schemaOf(kind: string, ...options: string[]): Promise<object> {
  const { code, out } = await run(['schema', kind, ...options])
  expect(code).toBe(0)
  return JSON.parse(out) as object
}

const compiled = new Map<string, Promise<ValidateFunction>>()

function validatorOf(kind: string): Promise<ValidateFunction> {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  const validator = compiled.get(kind) ?? schemaOf(kind).then((schema) => ajv.compile(schema))
  compiled.set(kind, validator)
  return validator
}

function yamlIn(folder: string): { name: string; kind: FileKind | undefined; value: unknown }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const bytes = readFileSync(join(root, folder, name))
      return {
        name,
        kind: kindOfFile(name, bytes),
        value: parse(bytes.toString('utf8')) as unknown,
      }
    })
}

describe('the schemas', () => {
  it('accept all that ships, and every good fixture', async () => {
    const found = [
      ...yamlIn('checklists'),
      ...yamlIn('fixtures/sample-school'),
      ...yamlIn('fixtures/lint').filter(({ name }) => /good-\d\.yaml$/.test(name)),
    ]
    for (const kind of kinds) {
      const isValid = await validatorOf(kind)
      const own = found.filter((one) => one.kind === kind)
      expect(own.length).toBeGreaterThan(0)
      const refused = own.flatMap(({ name, value }) =>
        isValid(value) ? [] : [{ name, errors: isValid.errors }],
      )
      expect(refused).toEqual([])
    }
  })

  it.each([
    ['a wrong key', (one: Tree) => ({ ...one, titel: '示例' })],
    ['a missing key', (one: Tree) => ({ ...one, subject: undefined })],
    ['a wrong word', (one: Tree) => ({ ...one, subject: 'scool' })],
    ['a text for a list', (one: Tree) => ({ ...one, stages: 'primary' })],
    ['a text for a number', (one: Tree) => ({ ...one, declares: { indicators: '六' } })],
    ['a bad id', (one: Tree) => ({ ...one, id: '清单' })],
    [
      'an ambiguous duration',
      (one: Tree) => ({ ...one, deadlines: { a: { class: 'refer', within: '5d' } } }),
    ],
  ])('refuse %s', async (_, spoil) => {
    const isValid = await validatorOf('checklist')
    const good = yamlIn('fixtures/lint/no-owner').find(({ name }) => name === 'good-1.yaml')!
    expect(isValid(good.value)).toBe(true)
    expect(isValid(spoil(good.value as Tree))).toBe(false)
  })

  it.each([...kinds, 'answers'])('explain every key of a %s in both languages', async (kind) => {
    for (const options of [[], ['--lang', 'en']]) {
      const silent = properties(await schemaOf(kind, ...options)).filter(
        ([, one]) => typeof one.description !== 'string' || one.description === '',
      )
      expect(silent).toEqual([])
    }
  })

  it('accept a file of answers in every way of writing it, and know its keys', async () => {
    const isValid = await validatorOf('answers')
    const sample = readFileSync(join(root, 'fixtures/sample-answers.yaml'), 'utf8')
    expect(isValid(parse(sample))).toBe(true)
    expect(isValid(parse('facts: { pupils: { primary: 1, junior: 2 } }\nby: 张三'))).toBe(true)
    expect(isValid({ answer: { A1: true } })).toBe(false)
    expect(isValid({ answers: [{ A1: true }] })).toBe(false)
    expect(isValid({ answers: { 甲: true } })).toBe(false)
    const said = chinese.givenAnswer.keys
    expect(Object.keys(said)).toEqual(expect.arrayContaining(['value', 'notApplicable']))
    expect(Object.keys(said).slice(2).sort()).toEqual([...answerExtras].sort())
    expect(Object.keys(chinese.givenFact.keys).slice(1).sort()).toEqual([...factExtras].sort())
  })

  it('give every alternative a title', async () => {
    const { $defs } = (await schemaOf('checklist')) as { $defs: Record<string, Tree> }
    const alternatives = [
      'yes-no',
      'ratio',
      'formula',
      'limited',
      'refer',
      'at-least',
      'dispersion',
    ]
    expect(alternatives.map((name) => $defs[name]?.['title'])).toEqual(
      alternatives.map((name) => expect.stringContaining(`${name}：`)),
    )
  })
})

type Tree = Record<string, unknown>

/** Every property of every mapping in a schema; the word that chooses a variant is explained in each of them. */
function properties(schema: unknown): [string, Tree][] {
  if (typeof schema !== 'object' || schema === null) return []
  const { type, properties: own } = schema as { type?: unknown; properties?: Record<string, Tree> }
  const here = type === 'object' && own && !('oneOf' in schema) ? Object.entries(own) : []
  return [...here, ...Object.values(schema).flatMap(properties)]
}

it('says the same of the same keys in both languages, and no Chinese in English', () => {
  const shapeOf = (words: typeof chinese) =>
    Object.entries(words).map(([name, { keys }]) => [name, Object.keys(keys)])
  expect(shapeOf(english)).toEqual(shapeOf(chinese))
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u)
})

it('knows five shapes, in Chinese too', async () => {
  expect(await run(['schema', 'answer'])).toEqual({
    code: 2,
    out: '',
    err: 'schema 不能是“answer”，可以写：清单 checklist、地方细则 overlay、工作区 workspace、工作日历 calendar、填报 answers。\n',
  })
  expect(await run(['schema', '填报'])).toEqual(await run(['schema', 'answers']))
})

describe('an editor with the YAML language server', () => {
  const text = `# yaml-language-server: $schema=./checklist.schema.json
format: zicha/checklist@1
id: lantern
edition: 2026
title: 灯笼会安全自查
system: { id: lantern, title: 示例甲县灯笼会 }
subject: school
sections:
  - id: A
    title: 现场
    indicators:
      - id: A1
        title: 疏散通道畅通
        method: [site]
        answer:
          kind: ratio
          of: { a: { title: 通道, unit: 条 } }
          to: pupils
          unit: 条/人
          atLst: { value: 3 }
        owner: { lead: general }
        de
      - id: A2
        title: 灭火器数量
        method: [data]
        answer:
          kind: ${''}
conclusion: none
`

  it('completes keys and kinds, explains them in Chinese, and underlines a wrong key', async () => {
    const folder = temporaryFolder()
    await run(['schema', 'checklist', '-o', join(folder, 'checklist.schema.json')])
    writeFileSync(join(folder, 'lantern.yaml'), text)
    const editor = await openInYamlServer(folder, 'lantern.yaml')
    expect(await editor.problems).toContain('20 Property atLst is not allowed.')
    const keysOffered = await editor.complete('\n        de')
    expect(keysOffered).toEqual(expect.arrayContaining(['deadline', 'evidence', 'when', 'points']))
    expect(keysOffered).not.toContain('owner')
    expect(await editor.complete('[data]\n        answer:\n          kind: ')).toEqual(
      expect.arrayContaining(['yes-no', 'level', 'number', 'ratio', 'formula', 'items', 'survey']),
    )
    expect(await editor.hover('method')).toContain('测评方法，可以有几种')
    expect(await editor.hover('kind: ratio')).toContain('由几个数相除得出')
    expect(await editor.hover('to: pupils')).toContain('除以什么')
    expect(await editor.hover('subject')).toContain('测评谁')
  }, 60_000)

  it('helps with a file of answers', async () => {
    const folder = temporaryFolder()
    await run(['schema', 'answers', '-o', join(folder, 'answers.schema.json')])
    writeFileSync(
      join(folder, 'answers.yaml'),
      `# yaml-language-server: $schema=./answers.schema.json
facts:
  pupils: { primary: 1500, junior: 1200 }
answer:
  R1: 3
answers:
  R2:
    value: 84
    note: 看过原件
    o
`,
    )
    const editor = await openInYamlServer(folder, 'answers.yaml')
    expect(await editor.problems).toContain('4 Property answer is not allowed.')
    expect(await editor.complete('\n    o')).toEqual(
      expect.arrayContaining(['observedOn', 'evidence', 'notApplicable', 'by']),
    )
    expect(await editor.hover('note')).toContain('备注')
    expect(await editor.hover('answers:')).toContain('按指标的 id 写值')
  }, 60_000)
})
