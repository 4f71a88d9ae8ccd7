import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMarkdown } from '../../src/export/markdown.ts'
import { visible } from '../../src/export/text/visible.ts'
import type { Block } from '../../src/report/document.ts'
import { facts, heading, list, paragraph, rule, table } from '../../src/report/document.ts'
import { anyText } from './nasty-text.ts'
import { gapReport, hostileReport } from './sample.ts'

const write = (...blocks: Block[]) =>
  toMarkdown({ title: '标题', blocks }).replace('# 标题\n\n', '').trimEnd()

describe('toMarkdown', () => {
  it('writes a gap report', async () => {
    await expect(toMarkdown(gapReport)).toMatchFileSnapshot('golden/gap-report.md')
  })

  it('writes what a hostile hand typed as text', async () => {
    await expect(toMarkdown(hostileReport)).toMatchFileSnapshot('golden/hostile.md')
  })

  it.each([
    ['[点此](javascript:alert)', '\\[点此\\](javascript:alert)'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&lt; &#60;', '&amp;lt; &amp;\\#60;'],
    ['**甲** _乙_ ~丙~ `丁`', '\\*\\*甲\\*\\* \\_乙\\_ \\~丙\\~ \\`丁\\`'],
    ['$x$ # C:\\', '\\$x\\$ \\# C:\\\\'],
    ['https://x.example', 'https\\://x.example'],
    ['WWW.x.example a@x.example', 'WWW\\.x.example a\\@x.example'],
    ['quality-balance@2017', 'quality-balance@2017'],
    ['甲\n::error::乙', '甲\\\\u{a}::error::乙'],
  ])('escapes %s', (text, written) => {
    expect(write(paragraph(text))).toBe(written)
  })

  it.each([
    ['- 甲', '\\- 甲'],
    ['+ 甲', '\\+ 甲'],
    ['--- ', '\\---'],
    ['===', '\\==='],
    ['1. 甲', '1\\. 甲'],
    ['12) 甲', '12\\) 甲'],
    ['    甲', '甲'],
    ['3.87', '3.87'],
    ['2026-11-20', '2026-11-20'],
  ])('starts no list, rule or code with %j', (text, written) => {
    expect(write(paragraph(text))).toBe(written)
    expect(write(list([text]))).toBe(`* ${written}`)
  })

  it('keeps a cell in its cell', () => {
    const columns = [{ title: 'a|b' }, { title: '数', align: 'right' as const }]
    expect(write(table({ columns, rows: [['x|y\\', '1\n| 2 |']] }))).toBe(
      '| a&#124;b | 数 |\n| --- | ---: |\n| x&#124;y\\\\ | 1<br>&#124; 2 &#124; |',
    )
  })

  it('writes bold only where it is read as bold', () => {
    const bold = (text: string) => ({ text, tone: 'bad' as const })
    expect(write(paragraph('甲', bold('乙'), bold('丙'), '丁'))).toBe('甲**乙丙**丁')
    expect(write(paragraph('甲', bold('《乙》'), '丁'))).toBe('甲《乙》丁')
    expect(write(paragraph({ text: '甲', tone: 'good' }))).toBe('甲')
    expect(
      write(
        facts([
          ['《甲》', bold('乙')],
          ['', '- 丙'],
        ]),
      ),
    ).toBe('- **《甲》** **乙**\n- \\- 丙')
  })

  it('writes the sentence for an empty table under its title', () => {
    const columns = [{ title: '编号' }]
    expect(write(table({ title: '逾期', columns, rows: [], empty: '没有。' }))).toBe(
      '**逾期**\n\n没有。',
    )
    expect(write(table({ columns, rows: [] }))).toBe('| 编号 |\n| --- |')
  })

  it('has one line for each heading, item, pair and row, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const text = write(
          heading(2, typed),
          rule,
          list([typed, typed]),
          facts([[typed, typed]]),
          table({ columns: [{ title: typed }, { title: typed }], rows: [[typed, typed]] }),
        )
        const lines = text.split('\n')
        const kinds = lines.map((line) => /^(### ?|---$|- ?|\* ?|\| |$)/.exec(line)?.[1]?.trim())
        expect(kinds).toEqual(['###', '', '---', '', '*', '*', '', '-', '', '|', '|', '|'])
        for (const line of lines.slice(-3)) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3)
        expect(text.replaceAll('<br>', '')).not.toMatch(/[<>]/)
      }),
    )
  })

  it('loses no character', () => {
    const entities: Record<string, string> = {
      '&amp;': '&',
      '&lt;': '<',
      '&gt;': '>',
      '&#124;': '|',
    }
    const read = (written: string) =>
      written.replace(
        /\\(.)|&(?:amp|lt|gt|#124);/g,
        (found, escaped: string) => escaped ?? entities[found],
      )
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(read(write(paragraph(`甲${typed}乙`)))).toBe(visible(`甲${typed}乙`))
        expect(read(write(list([`甲${typed}乙`])))).toBe(
          `* ${visible(`甲${typed}乙`, { newlines: true })
            .split('\n')
            .map((line) => line.trim())
            .join('<br>')}`,
        )
      }),
    )
  })
})
