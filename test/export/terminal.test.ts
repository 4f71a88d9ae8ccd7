import { stripVTControlCharacters } from 'node:util'
import { Terminal } from '@xterm/headless'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTerminal } from '../../src/export/terminal.ts'
import { width } from '../../src/export/text/width.ts'
import { facts, heading, list, paragraph, table } from '../../src/report/document.ts'
import { anyText } from './nasty-text.ts'
import { gapReport, hostileReport } from './sample.ts'

const document = (...blocks: Parameters<typeof toTerminal>[0]['blocks']) => ({
  title: '标题',
  blocks,
})
const body = (text: string) => text.split('\n').slice(3, -1)

describe('toTerminal', () => {
  it.each([40, 80, 120])('draws a gap report at %i columns', async (columns) => {
    const text = toTerminal(gapReport, { width: columns, colour: false })
    await expect(text).toMatchFileSnapshot(`golden/gap-report.${columns}.txt`)
  })

  it('draws it in colour, with the same text', async () => {
    const text = toTerminal(gapReport, { width: 80, colour: true })
    await expect(text).toMatchFileSnapshot('golden/gap-report.80.ansi')
    expect(stripVTControlCharacters(text)).toBe(toTerminal(gapReport, { width: 80, colour: false }))
  })

  it('shows what a hostile hand typed', async () => {
    const text = toTerminal(hostileReport, { width: 80, colour: false })
    await expect(text).toMatchFileSnapshot('golden/hostile.80.txt')
  })

  it.each([40, 80])(
    'is drawn by a terminal of %i columns line by line as written',
    async (columns) => {
      const text = toTerminal(gapReport, { width: columns, colour: false })
      const terminal = new Terminal({ cols: columns, rows: 100, allowProposedApi: true })
      await new Promise<void>((done) => terminal.write(text.replaceAll('\n', '\r\n'), done))
      const screen = text
        .split('\n')
        .map((_, i) => terminal.buffer.active.getLine(i)?.translateToString(true))
      expect(screen).toEqual(text.split('\n'))
    },
  )

  it('wraps a paragraph as one text, whatever its tones', () => {
    const spans = ['甲乙丙丁戊', { text: '己庚辛', tone: 'strong' as const }, '，壬癸']
    expect(body(toTerminal(document(paragraph(...spans)), { width: 20, colour: false }))).toEqual([
      '甲乙丙丁戊己庚辛，壬',
      '癸',
    ])
    expect(body(toTerminal(document(paragraph(...spans)), { width: 20, colour: true }))[0]).toBe(
      '甲乙丙丁戊\u001b[1m己庚辛\u001b[22m，壬',
    )
  })

  it('paints the second of two equal lines as the second', () => {
    const line = '甲乙丙丁戊己庚辛壬癸'
    const spans = [line, { text: line, tone: 'bad' as const }]
    expect(body(toTerminal(document(paragraph(...spans)), { width: 20, colour: true }))).toEqual([
      line,
      `\u001b[31m${line}\u001b[39m`,
    ])
  })

  it('draws a label that is a single character wider than its room', () => {
    const syllable = '\u1100'.repeat(20)
    const text = toTerminal(document(facts([[syllable, '甲']])), { width: 20, colour: false })
    expect(body(text)).toEqual([`${syllable}  甲`])
  })

  it('shows a newline in a paragraph, a title or a label, and starts a line at one in an item', () => {
    const text = toTerminal(
      document(
        paragraph('甲\n乙'),
        heading(1, '丙\n丁'),
        facts([['戊\n己', '庚\n辛']]),
        list(['壬\n癸']),
      ),
      { width: 80, colour: false },
    )
    expect(body(text)).toEqual([
      '甲\\u{a}乙',
      '',
      '丙\\u{a}丁',
      '---------',
      '',
      '戊\\u{a}己  庚',
      '           辛',
      '',
      '- 壬',
      '  癸',
    ])
  })

  it('gives labels at most a third of the line', () => {
    const text = toTerminal(document(facts([['很长很长的标签', '值值值值值值值值']])), {
      width: 21,
      colour: false,
    })
    expect(body(text)).toEqual(['很长很   值值值值值值', '长的标   值值', '签'])
  })

  it('keeps prose to a hundred columns and lets tables be wider', () => {
    const long = '甲'.repeat(60)
    const text = toTerminal(
      document(paragraph(long), table({ columns: [{ title: '乙' }], rows: [[long]] })),
      {
        width: 200,
        colour: false,
      },
    )
    expect(body(text).map(width)).toEqual([100, 20, 0, 2, 120, 120])
  })

  it('draws at twenty columns what is asked at fewer', () => {
    expect(toTerminal(gapReport, { width: 3, colour: false })).toBe(
      toTerminal(gapReport, { width: 20, colour: false }),
    )
  })

  it('ends with one newline', () => {
    expect(toTerminal({ title: '空', blocks: [] }, { width: 80, colour: false })).toBe('空\n==\n')
    expect(toTerminal(document(paragraph('')), { width: 80, colour: false })).toBe('标题\n====\n')
  })

  it('sends nothing of what was typed as a command', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(40, 80, 120), (typed, columns) => {
        const blocks = [
          heading(1, typed),
          paragraph(typed, typed),
          facts([[typed, typed]]),
          list([typed]),
        ]
        const text = toTerminal({ title: typed, blocks }, { width: columns, colour: false })
        expect(text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/,
        )
        for (const line of text.split('\n')) expect(width(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })
})
