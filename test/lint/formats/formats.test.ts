import { describe, expect, it } from 'vitest'
import { visible } from '../../../src/export/text/visible.ts'
import { excerpt } from '../../../src/lint/formats/excerpt.ts'
import type { FormatOptions } from '../../../src/lint/formats/format.ts'
import { lintFormats } from '../../../src/lint/formats/registry.ts'
import type { Diagnostic } from '../../../src/messages/diagnostic.ts'
import { en } from '../../../src/messages/en.ts'
import { diagnostics as zhTexts } from '../../../src/messages/zh/diagnostics.ts'
import { diagnostics as enTexts } from '../../../src/messages/en/diagnostics.ts'
import { zh } from '../../../src/messages/zh.ts'

const source = 'format: zicha/checklist@1\r\n  title: 校园, 100%: # 好\r\n'
const options: FormatOptions = {
  say: zh,
  texts: zhTexts,
  sources: new Map([['示例,甲:县.yaml', source]]),
  colour: false,
  visible,
}
const unknown: Diagnostic = {
  rule: 'unknown-owner',
  severity: 'error',
  at: { file: '示例,甲:县.yaml', line: 2, col: 10, endLine: 2, endCol: 12 },
  params: { seen: '100%\n\u{1b}[31m', suggestion: '', known: ['a'] },
}
const warning: Diagnostic = {
  rule: 'no-owner',
  severity: 'warning',
  at: { file: 'b.yaml', line: 3, col: 1 },
  params: { indicator: 'R1' },
}

describe('pretty', () => {
  it('quotes the line with marks under the place, and says the way out', () => {
    expect(lintFormats.pretty([unknown, warning], options)).toBe(
      [
        '示例,甲:县.yaml:2:10  错误  unknown-owner',
        '  没有名为“100%\\u{a}\\u{1b}[31m”的责任部门。',
        '  2 |   title: 校园, 100%: # 好',
        '    |          ^^^^',
        '  → owners 里有：a。请改成其中一个，或在 owners 里补上。',
        '',
        'b.yaml:3:1  警告  no-owner',
        '  R1 没有责任部门，不达标时不知道找谁。',
        '  → 请补上“owner: { lead: … }”，写 owners 里的一个。',
        '',
        '',
      ].join('\n'),
    )
  })

  it('has colours only when asked, and the same text', () => {
    const plain = lintFormats.pretty([unknown, warning], options)
    const coloured = lintFormats.pretty([unknown, warning], { ...options, colour: true })
    expect(coloured).not.toBe(plain)
    expect(coloured.replaceAll(/\u{1b}\[\d+m/gu, '')).toBe(plain)
  })

  it('stops after twenty of a file and says how many more there are', () => {
    const many = Array.from({ length: 23 }, (_, n) => ({
      ...warning,
      at: { file: 'b.yaml', line: n + 1, col: 1 },
    }))
    const text = lintFormats.pretty([unknown, ...many], options)
    expect(text.match(/^b\.yaml:\d+:1 /gm)).toHaveLength(20)
    expect(text).toContain('b.yaml：另有 3 个问题没有列出')
    expect(lintFormats.pretty(many.slice(0, 20), options)).not.toContain('另有')
  })

  it('is empty when there is nothing to say', () => {
    expect(lintFormats.pretty([], options)).toBe('')
  })
})

describe('json', () => {
  it('gives everything, with nothing a terminal would obey', () => {
    const text = lintFormats.json(
      [unknown, { ...warning, params: { indicator: '\u{9b}1m\u{202e}\u{e0041}' } }],
      options,
    )
    expect(text).not.toMatch(/[\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}\u{202e}\u{e0041}]/u)
    expect(JSON.parse(text)).toEqual({
      format: 'zicha/diagnostics@1',
      diagnostics: [
        {
          rule: 'unknown-owner',
          severity: 'error',
          file: '示例,甲:县.yaml',
          line: 2,
          col: 10,
          endLine: 2,
          endCol: 12,
          text: '没有名为“100%\n\u{1b}[31m”的责任部门。',
          fix: 'owners 里有：a。请改成其中一个，或在 owners 里补上。',
          params: { seen: '100%\n\u{1b}[31m', suggestion: '', known: ['a'] },
        },
        expect.objectContaining({ line: 3, params: { indicator: '\u{9b}1m\u{202e}\u{e0041}' } }),
      ],
    })
  })

  it('is a document even when there is nothing to say', () => {
    expect(JSON.parse(lintFormats.json([], options))).toEqual({
      format: 'zicha/diagnostics@1',
      diagnostics: [],
    })
  })
})

describe('github', () => {
  it('escapes what would end a property or a message', () => {
    expect(lintFormats.github([unknown, warning], { ...options, say: en, texts: enTexts })).toBe(
      [
        '::error file=示例%2C甲%3A县.yaml,line=2,col=10,endLine=2,endColumn=11,title=unknown-owner::There is no owner named "100%25\\u{a}\\u{1b}[31m".%0AIn owners there are: a. Write one of them, or add it to owners.',
        '::warning file=b.yaml,line=3,col=1,title=no-owner::R1 has no owner, so nobody is named to mend a gap.%0AAdd "owner: { lead: … }" with one of owners.',
        '',
      ].join('\n'),
    )
  })
})

describe('excerpt', () => {
  const at = (line: number, col: number, endCol: number, endLine = line) => ({
    file: 'a',
    line,
    col,
    endLine,
    endCol,
  })

  it('marks Chinese characters in their full width', () => {
    expect(excerpt('标题: 示例县', at(1, 5, 7), visible)).toEqual({
      quoted: '标题: 示例县',
      marks: '      ^^^^',
    })
  })

  it('marks an empty place once, and what runs on to the end of its line', () => {
    expect(excerpt('a:', at(1, 3, 3), visible)?.marks).toBe('  ^')
    expect(excerpt('a: bc\n  d', at(1, 4, 4, 2), visible)?.marks).toBe('   ^^')
  })

  it('shows control characters, and marks where they are shown', () => {
    expect(excerpt('\u{1b}: x', at(1, 4, 5), visible)).toEqual({
      quoted: '\\u{1b}: x',
      marks: '        ^',
    })
  })

  it('cuts a long line on both sides', () => {
    const { quoted, marks } = excerpt(
      `${'前'.repeat(90)}x${'后'.repeat(90)}`,
      at(1, 91, 92),
      visible,
    )!
    expect(quoted).toBe(`…${'前'.repeat(40)}x${'后'.repeat(40)}…`)
    expect(marks).toBe(`${' '.repeat(81)}^`)
    expect(excerpt('长'.repeat(90), at(1, 1, 91), visible)?.quoted).toBe(`${'长'.repeat(40)}…`)
  })

  it('has nothing to show beyond the end of the file', () => {
    expect(excerpt('a', at(2, 1, 1), visible)).toBeUndefined()
    expect(excerpt('a\n \n', at(2, 1, 1), visible)).toBeUndefined()
  })
})
