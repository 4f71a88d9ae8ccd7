import { createRequire } from 'node:module'
import AjvDraft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { visible } from '../../../src/export/text/visible.ts'
import type { LintRun } from '../../../src/lint/formats/format.ts'
import { lintFormats } from '../../../src/lint/formats/registry.ts'
import { ruleBook } from '../../../src/lint/rules/registry.ts'
import type { Diagnostic } from '../../../src/messages/diagnostic.ts'
import { reasons } from '../../../src/messages/zh/rule-reasons.ts'
import { diagnostics as zhTexts } from '../../../src/messages/zh/diagnostics.ts'
import { zh } from '../../../src/messages/zh.ts'

const run: LintRun = {
  say: zh,
  texts: zhTexts,
  sources: new Map(),
  colour: false,
  visible,
  files: ['干净.yaml', '示例 1%#?:甲.yaml', 'b.yaml'],
  strict: false,
  version: '1.2.3',
  book: ruleBook,
  reasons,
}
const error: Diagnostic = {
  rule: 'unknown-owner',
  severity: 'error',
  at: { file: '示例 1%#?:甲.yaml', line: 2, col: 10, endLine: 2, endCol: 12 },
  params: { seen: '<&"\'>]]>\u{0}\n', suggestion: '', known: ['a'] },
}
const warning: Diagnostic = {
  rule: 'duplicate-title',
  severity: 'warning',
  at: { file: 'b.yaml', line: 9, col: 1 },
  params: { title: '甲', line: 3 },
}

describe('sarif', () => {
  interface Log {
    runs: {
      columnKind: string
      tool: {
        driver: { version: string; rules: { id: string; fullDescription: { text: string } }[] }
      }
      results: {
        ruleId: string
        ruleIndex: number
        level: string
        message: { text: string }
        locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[]
        partialFingerprints: Record<string, string>
      }[]
    }[]
  }
  const logOf = (...found: Diagnostic[]) => JSON.parse(lintFormats.sarif(found, run)) as Log
  const printsOf = (...found: Diagnostic[]) =>
    logOf(...found).runs[0]!.results.map(
      ({ partialFingerprints }) => partialFingerprints['zicha/v1'],
    )

  it.each([[[]], [[error]], [[error, warning, { ...warning, severity: 'info' as const }]]])(
    'is valid by the schema of SARIF 2.1.0: %#',
    (found: Diagnostic[]) => {
      const schema = createRequire(import.meta.url)(
        '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
      ) as object
      const ajv = new AjvDraft04({ strict: false, unicodeRegExp: false })
      addFormats(ajv)
      const isValid = ajv.compile(schema)
      expect([isValid(logOf(...found)), isValid.errors]).toEqual([true, null])
      expect(isValid({ ...logOf(...found), version: '2.0.0' })).toBe(false)
    },
  )

  it('says where and what, with a relative and encoded address', () => {
    const [{ results, tool, columnKind }] = logOf(error).runs as [Log['runs'][number]]
    const [result] = results
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver.version).toBe('1.2.3')
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: {
        uri: `${encodeURIComponent('示例')}%201%25%23%3F%3A${encodeURIComponent('甲')}.yaml`,
      },
      region: { startLine: 2, startColumn: 10, endLine: 2, endColumn: 12 },
    })
    expect(result?.message.text).toContain('没有名为“<&"')
    expect(result?.level).toBe('error')
    expect(tool.driver.rules[result!.ruleIndex]).toMatchObject({
      id: 'unknown-owner',
      fullDescription: { text: reasons['unknown-owner'].why },
    })
  })

  it('lists every rule once, each with its reason', () => {
    const { rules } = logOf().runs[0]!.tool.driver
    expect(rules.map(({ id }) => id)).toEqual([...ruleBook.keys()])
    expect(rules.every(({ fullDescription }) => fullDescription.text !== '')).toBe(true)
  })

  it('knows a finding again on another line, and tells two apart', () => {
    const moved = { ...warning, at: { ...warning.at, line: 50 }, params: { title: '甲', line: 44 } }
    expect(printsOf(moved)).toEqual(printsOf(warning))
    expect(
      new Set(printsOf(warning, moved, error, { ...warning, params: { title: '乙', line: 3 } }))
        .size,
    ).toBe(4)
    expect(printsOf({ ...warning, at: { ...warning.at, file: 'c.yaml' } })).not.toEqual(
      printsOf(warning),
    )
  })

  it('has no address that leaves the scheme of a relative one, whatever a file is called', () => {
    const at = { ...error.at, file: '../http://x/\u{d800}?a#b' }
    const { uri } = logOf({ ...error, at }).runs[0]!.results[0]!.locations[0]!.physicalLocation
      .artifactLocation
    expect(uri).toBe('../http%3A//x/%EF%BF%BD%3Fa%23b')
  })
})

describe('junit', () => {
  interface Case {
    name: string
    failure?: string
    said: string
  }

  /** Reads the XML as a CI server would, and fails on anything that is not well-formed. */
  function casesIn(xml: string): { suite: Record<string, string>; cases: Case[] } {
    const parser = new SaxesParser()
    const cases: Case[] = []
    let suite: Record<string, string> = {}
    parser.on('error', (problem) => {
      throw problem
    })
    parser.on('opentag', ({ name, attributes }) => {
      const plain = attributes as Record<string, string>
      if (name === 'testsuite') suite = plain
      if (name === 'testcase') cases.push({ name: plain['name']!, said: '' })
      if (name === 'failure') cases.at(-1)!.failure = plain['message']!
    })
    parser.on('text', (text) => {
      const last = cases.at(-1)
      if (last) last.said += text
    })
    parser.write(xml).close()
    return { suite, cases: cases.map((one) => ({ ...one, said: one.said.trim() })) }
  }

  it('has a case for every file: clean ones pass, warnings are said, errors fail', () => {
    const { suite, cases } = casesIn(lintFormats.junit([error, warning], run))
    expect(suite).toMatchObject({ tests: '3', failures: '1', errors: '0' })
    expect(cases).toEqual([
      { name: '干净.yaml', said: '' },
      {
        name: '示例 1%#?:甲.yaml',
        failure: '1 个文件：1 个错误，0 个警告。',
        said: '示例 1%#?:甲.yaml:2:10 错误 unknown-owner 没有名为“<&"\'>]]>\\u{0}\\u{a}”的责任部门。 → owners 里有：a。请改成其中一个，或在 owners 里补上。',
      },
      {
        name: 'b.yaml',
        said: expect.stringContaining('b.yaml:9:1 警告 duplicate-title') as string,
      },
    ])
  })

  it('fails for warnings too when they count', () => {
    const { suite, cases } = casesIn(lintFormats.junit([warning], { ...run, strict: true }))
    expect(suite['failures']).toBe('1')
    expect(cases.map(({ failure }) => failure)).toEqual([
      undefined,
      undefined,
      '1 个文件：0 个错误，1 个警告。',
    ])
  })

  it('is well-formed whatever a file holds and is called', () => {
    const file = 'a"b<c>&\u{1}\u{fffe}\u{d800}.yaml'
    const nasty = { ...error, at: { ...error.at, file } }
    const { cases } = casesIn(lintFormats.junit([nasty], { ...run, files: [file] }))
    expect(cases[0]?.name).toBe('a"b<c>&\\u{1}\\u{fffe}\\u{d800}.yaml')
  })
})

describe('pretty in a log that GitHub reads', () => {
  it.each(['::error::x.yaml', ' ::warning file=x::y', '##[error]x.yaml', 'a##[add-path]x'])(
    'gives no order in the name of %s',
    (name) => {
      const found = [
        {
          ...warning,
          rule: 'no-owner',
          at: { file: name, line: 1, col: 1 },
          params: { indicator: name },
        },
        ...Array.from({ length: 21 }, (_, n) => ({
          ...warning,
          at: { file: name, line: n + 2, col: 1 },
        })),
      ]
      const sources = new Map([[name, `${name}\n${name}`]])
      for (const line of lintFormats.pretty(found, { ...run, sources }).split('\n')) {
        expect(line.trimStart()).not.toMatch(/^::/)
        expect(line).not.toContain('##[')
      }
    },
  )
})

it('github escapes all five: %, CR, LF, colon and comma', () => {
  const file = 'a%b\r\n:c,d.yaml'
  const [head, message] = lintFormats
    .github([{ ...error, at: { ...error.at, file } }], run)
    .split(/(?<=unknown-owner)::/)
  expect(head).toBe(
    '::error file=a%25b\\u{d}\\u{a}%3Ac%2Cd.yaml,line=2,col=10,endLine=2,endColumn=11,title=unknown-owner',
  )
  expect(message).toMatch(/%0A[^\r\n]*\n$/)
})
