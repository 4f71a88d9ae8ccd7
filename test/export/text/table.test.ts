import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/report/document.ts'
import { table } from '../../../src/report/document.ts'
import { drawTable } from '../../../src/export/text/table.ts'
import { visible } from '../../../src/export/text/visible.ts'
import { graphemes, width } from '../../../src/export/text/width.ts'
import { anyText, ordinaryText } from '../nasty-text.ts'

const plain = (text: string) => text
const draw = (titles: readonly string[], rows: readonly (readonly Cell[])[], total: number) =>
  drawTable(table({ columns: titles.map((title) => ({ title })), rows }), total, plain)

describe('drawTable', () => {
  it('rules the head and nothing else', () => {
    expect(
      draw(
        ['学段', '达标'],
        [
          ['小学', '5'],
          ['初中', '7'],
        ],
        80,
      ),
    ).toEqual(['学段  达标', '----  ----', '小学  5', '初中  7'])
  })

  it('reads numbers from the right', () => {
    const columns = [{ title: '达标', align: 'right' as const }, { title: '学段' }]
    const rows = [
      ['5', '小学'],
      ['12', '初中'],
    ]
    expect(drawTable(table({ columns, rows }), 80, plain)).toEqual([
      '达标  学段',
      '----  ----',
      '   5  小学',
      '  12  初中',
    ])
  })

  it('parts rows by a blank line as soon as one has several lines', () => {
    expect(
      draw(
        ['项', '部门'],
        [
          ['甲', '总务处\n基建办'],
          ['乙', '人事处'],
        ],
        80,
      ),
    ).toEqual(['项  部门', '--  ------', '甲  总务处', '    基建办', '', '乙  人事处'])
  })

  it('puts records below each other on a narrow screen, without the empty cells', () => {
    const rows = [
      ['R1', '每百名学生拥有高于规定学历教师数'],
      ['R2', ''],
    ]
    expect(draw(['编号', '指标名称'], rows, 30)).toEqual([
      '编号      R1',
      '指标名称  每百名学生拥有高于规',
      '          定学历教师数',
      '------------------------------',
      '编号      R2',
    ])
  })

  it('does so too when there are more columns than room', () => {
    const titles = Array.from({ length: 12 }, (_, i) => `第${i}列的标题`)
    expect(draw(titles, [titles], 80)[0]).toBe('第0列的标题   第0列的标题')
  })

  it('keeps a table that fits as it is even on a narrow screen', () => {
    expect(draw(['学段', '达标'], [['小学', '5']], 20)[0]).toBe('学段  达标')
  })

  it('paints the text and not the space around it', () => {
    const rows = [[{ text: '不达标', tone: 'bad' as const }, '甲']]
    const columns = [{ title: '判定结果' }, { title: '项' }]
    const painted = drawTable(
      table({ columns, rows }),
      80,
      (text, tone) => `<${tone ?? ''}:${text}>`,
    )
    expect(painted[2]).toBe('<bad:不达标>    <:甲>')
  })

  it('draws a letter x like any other', () => {
    expect(draw(['x', 'xx'], [['xxx', 'x x']], 80)).toEqual(['x    xx', '---  ---', 'xxx  x x'])
  })

  it('draws a single character that is wider than its column', () => {
    const syllable = '\u1100'.repeat(20)
    const line = draw(['一', '二'], [[syllable, '甲'.repeat(60)]], 60)[2]
    expect(line).toMatch(new RegExp(`^${syllable} {2}甲+$`))
  })

  it('keeps the order of many rows', () => {
    const rows = Array.from({ length: 500 }, (_, i) => [`第 ${i} 项`, `值 ${i}\n续 ${i}`])
    const lines = draw(['项', '值'], rows, 80)
    expect(lines.filter((line) => line.startsWith('第'))).toHaveLength(500)
    expect(lines.slice(-2)).toEqual(['第 499 项  值 499', '           续 499'])
  })
})

const tables = (text: fc.Arbitrary<string>, totals: readonly number[]) =>
  fc.integer({ min: 1, max: 5 }).chain((size) => {
    const row = fc.array(text, { minLength: size, maxLength: size })
    return fc.record({
      titles: row,
      rows: fc.array(row, { minLength: 1, maxLength: 5 }),
      total: fc.constantFrom(...totals),
    })
  })

/** Every character but spaces and the hyphens that rules are made of, in no order. */
function characters(texts: readonly string[]): string {
  return Array.from(texts.join(''))
    .filter((c) => !' \n-'.includes(c))
    .sort()
    .join('')
}

/** The texts of each column read back from a drawn table, by the rule under its head. */
function readColumns(lines: readonly string[]): string[] {
  const rule = lines.findIndex((line) => /^-+( {2}-+)*$/.test(line))
  const ends = [...(lines[rule] ?? '').matchAll(/-+/g)].map(
    (dashes) => dashes.index + dashes[0].length,
  )
  const columns = ends.map(() => '')
  for (const line of lines.slice(rule + 1)) {
    let at = 0
    for (const character of graphemes(line)) {
      const column = ends.findIndex((end) => at < end)
      at += width(character)
      if (character !== ' ') columns[column] += character
    }
  }
  return columns
}

describe('any table', () => {
  it('loses no character, obeys none, and stays within the width', () => {
    fc.assert(
      fc.property(tables(anyText, [20, 40, 80, 120]), ({ titles, rows, total }) => {
        const lines = draw(titles, rows, total)
        const cells = rows.map((row) => row.map((text) => visible(text, { newlines: true })))
        const heads = titles.map((title) => visible(title))
        const grid = [...heads, ...cells.flat()]
        const records = cells.flatMap((row) =>
          row.flatMap((text, i) => (text === '' ? [] : [heads[i] ?? '', text])),
        )
        expect([characters(grid), characters(records)]).toContain(characters(lines))
        for (const line of lines) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
          expect(width(line)).toBeLessThanOrEqual(total)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the texts of a column in it, in their order', () => {
    fc.assert(
      fc.property(tables(ordinaryText, [80, 120]), ({ titles, rows, total }) => {
        const cells = titles.map((_, i) => rows.map((row) => visible(row[i] ?? '')).join(''))
        const lines = draw(titles, rows, total)
        expect(readColumns(lines)).toEqual(cells.map((text) => text.replaceAll(' ', '')))
      }),
    )
  })
})
