import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocx } from '../../../src/export/docx/package.ts'
import { visible } from '../../../src/export/text/visible.ts'
import type { Block } from '../../../src/report/document.ts'
import {
  facts,
  heading,
  letterPart,
  list,
  paragraph,
  rule,
  table,
} from '../../../src/report/document.ts'
import { readDocx } from '../../support/docx.ts'
import { anyText } from '../nasty-text.ts'
import { gapReport, hostileReport } from '../sample.ts'

const read = (...blocks: Block[]) => readDocx(toDocx({ title: '标题', blocks }))
const textWidth = 8844

describe('toDocx', () => {
  it('writes a report that a second reader reads', () => {
    const { paragraphs, tables } = readDocx(toDocx(gapReport))
    expect(paragraphs.filter(({ style }) => /Title|Heading|Caption/.test(style ?? ''))).toEqual([
      { style: 'Title', text: '晨光学校 · 义务教育优质均衡发展差距报告' },
      { style: 'Heading1', text: '一、差距' },
      { style: 'Heading2', text: '（一）小学' },
      { style: 'Caption', text: '各学段完成情况' },
      { style: 'Caption', text: '逾期未改' },
      { style: 'Heading1', text: '二、佐证待补' },
    ])
    expect(paragraphs.filter(({ style }) => style === 'ListBullet')).toHaveLength(3)
    expect(paragraphs).toContainEqual({ style: 'BodyText', text: '没有逾期的问题。' })
    expect(tables.map(({ rows }) => rows.length)).toEqual([6, 4, 3])
    expect(tables[1]!.rows.map(({ isHead }) => isHead)).toEqual([true, false, false, false])
    expect(tables[1]!.rows[2]!.cells.slice(5)).toEqual(['总务处\n基建办', '2027-11-20（暂定）'])
    expect(tables[0]!.rows[0]).toEqual({
      isHead: false,
      cells: ['测评对象', '晨光学校（九年一贯制，小学、初中），示例甲县'],
    })
  })

  it('declares every style, relation and part that it uses', () => {
    const { parts } = readDocx(toDocx(gapReport))
    const body = parts.get('word/document.xml')!
    const styles = parts.get('word/styles.xml')!
    const used = [...body.matchAll(/<w:(?:p|r|tbl)Style w:val="(\w+)"/g)].map(([, id]) => id)
    expect(used.length).toBeGreaterThan(20)
    for (const id of new Set(used)) expect(styles).toContain(`w:styleId="${id}"`)
    const types = parts.get('[Content_Types].xml')!
    for (const part of parts.keys()) {
      const isDeclared =
        types.includes(`PartName="/${part}"`) || /(\.rels|_Types\].xml)$/.test(part)
      expect({ part, isDeclared }).toEqual({ part, isDeclared: true })
    }
    const relations = parts.get('word/_rels/document.xml.rels')!
    for (const [, target] of relations.matchAll(/Target="([^"]+)"/g))
      expect(parts.has(`word/${target}`)).toBe(true)
    const footer = /footerReference w:type="default" r:id="(\w+)"/.exec(body)![1]
    expect(relations).toMatch(new RegExp(`Id="${footer}" [^>]*Target="footer.xml"`))
    expect(parts.get('word/footer.xml')).toContain(' PAGE ')
    for (const text of parts.values()) expect(text).not.toContain('TargetMode="External"')
  })

  it('gives headings an outline level, so that the navigation pane shows them', () => {
    const styles = read(heading(1, '一')).parts.get('word/styles.xml')!
    for (const level of [1, 2, 3]) {
      const style = styles.split('<w:style ').find((one) => one.includes(`"Heading${level}"`))!
      expect(style).toContain(`<w:name w:val="heading ${level}"/>`)
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    }
  })

  it('names the document and its maker, and no day', () => {
    const core = readDocx(toDocx({ title: '甲 & <乙>\n丙', blocks: [] })).parts.get(
      'docProps/core.xml',
    )!
    expect(core).toContain('<dc:title>甲 &amp; &lt;乙&gt;\\u{a}丙</dc:title><dc:creator>zicha<')
    expect(core).not.toMatch(/\d{4}-\d\d-\d\d/)
  })

  it('breaks a row of blanks to sign on between them, and no other text', () => {
    const row = '填报人：__________  分管校长：__________  校长：__________  日期：__________'
    const { paragraphs } = read(paragraph(row), paragraph('第一句  第二句'))
    expect(paragraphs.slice(1).map(({ text }) => text)).toEqual([
      '填报人：__________  分管校长：__________',
      '校长：__________  日期：__________',
      '第一句  第二句',
    ])
  })

  it('is the same bytes for the same document', () => {
    expect(Buffer.from(toDocx(gapReport)).equals(toDocx(gapReport))).toBe(true)
  })

  it('knows the parts of a letter, rules, and what begins a page', () => {
    const { paragraphs, parts } = read(
      letterPart('addressee', '示例甲县教育局：'),
      letterPart('closing', '晨光学校'),
      rule,
      { ...heading(1, '附件'), startsPage: true },
      heading(1, '不换页'),
    )
    expect(paragraphs.slice(1).map(({ style }) => style)).toEqual([
      'Addressee',
      'Closing',
      'Separator',
      'Heading1',
      'Heading1',
    ])
    const breaks = parts.get('word/document.xml')!.match(/<w:pageBreakBefore\/>/g)
    expect(breaks).toHaveLength(1)
  })

  it('gives every table the width of the text, and each cell that of its column', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }).chain((columns) =>
          fc.array(fc.array(anyText, { minLength: columns, maxLength: columns }), {
            minLength: 1,
            maxLength: 3,
          }),
        ),
        (rows) => {
          const columns = rows[0]!.map((title, x) => ({ title, min: x % 3 === 0 ? 8 : undefined }))
          const [read1] = read(table({ columns, rows })).tables
          expect(read1!.grid).toHaveLength(columns.length)
          expect(read1!.grid.reduce((sum, one) => sum + one, 0)).toBe(textWidth)
          expect(Math.min(...read1!.grid)).toBeGreaterThan(0)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('shrinks the letters of a table that has no room', () => {
    const column = { title: '整改时限', min: 12 }
    const stylesFor = (count: number) =>
      new Set(
        read(
          table({
            columns: Array.from({ length: count }, () => column),
            rows: [Array(count).fill('2026-11-27 周五')],
          }),
        ).cellStyles,
      )
    expect(stylesFor(3)).toEqual(new Set(['TableHeading', 'TableText']))
    expect(stylesFor(6)).toEqual(new Set(['TableHeadingSmall', 'TableTextSmall']))
    expect(stylesFor(12)).toEqual(new Set(['TableHeadingSmallest', 'TableTextSmallest']))
  })

  it('divides a long row between pages and no short one', () => {
    const xml = (text: string) =>
      read(table({ columns: [{ title: '甲' }], rows: [[text]] })).parts.get('word/document.xml')!
    expect(xml('短').match(/cantSplit/g)).toHaveLength(2)
    expect(xml('长'.repeat(10_000)).match(/cantSplit/g)).toHaveLength(1)
    expect(xml('长'.repeat(10_000))).toContain('长'.repeat(10_000))
  })

  it.each([
    ']]>',
    '<w:t>',
    '&amp;',
    '\u0000\u001b[31m',
    '\u202e反',
    '\ud800',
    '\ufffe',
    '😀👨‍👩‍👧',
    '_x0041_',
    ' 两边 ',
  ])('shows %j as a text', (text) => {
    const { paragraphs, tables } = read(
      paragraph(text),
      heading(2, text),
      list([text]),
      table({ title: text, columns: [{ title: text }], rows: [[text]] }),
      facts([[text, text]]),
    )
    const shown = visible(text)
    expect(paragraphs.filter(({ text: one }) => one === shown)).toHaveLength(4)
    expect(tables.map(({ rows }) => rows.flatMap(({ cells }) => cells))).toEqual([
      [shown, shown],
      [shown, shown],
    ])
  })

  it('holds every text, as it is shown', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { paragraphs, tables } = read(
          paragraph(one, other),
          list([other]),
          table({ columns: [{ title: '甲' }], rows: [[one]] }),
        )
        expect(paragraphs[1]!.text).toBe(visible(one) + visible(other))
        expect(paragraphs[2]!.text).toBe(visible(other, { newlines: true }))
        expect(tables[0]!.rows[1]!.cells).toEqual([visible(one, { newlines: true })])
      }),
      { numRuns: 200 },
    )
  })

  it('takes what a hostile hand typed', () => {
    const { paragraphs } = readDocx(toDocx(hostileReport))
    expect(paragraphs[0]!.text).toContain('\\u{1b}]52;c;eA==\\u{7}校\\u{202e}学')
  })
})
