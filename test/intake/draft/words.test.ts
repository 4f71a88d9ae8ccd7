import { describe, expect, it } from 'vitest'
import { findHeader, textOf } from '../../../src/intake/draft/columns.ts'
import {
  partsOf,
  readId,
  readMethods,
  readPoints,
  thresholdIn,
} from '../../../src/intake/draft/words.ts'
import type { Row } from '../../../src/intake/xlsx/cells.ts'

describe('what people write into tables', () => {
  it.each([
    ['５', 5],
    ['2.5 分', 2.5],
    ['2.5分', 2.5],
    ['5-10', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%j is worth %s points', (words, points) => {
    expect(readPoints(words)).toBe(points)
  })

  it.each([
    ['Ａ1．2', 'A1.2'],
    ['1、', '1'],
    ['1.10', '1.10'],
    ['一', undefined],
    ['（1）', undefined],
    ['', undefined],
    ['a'.repeat(65), undefined],
  ])('%j is the id %s', (words, id) => {
    expect(readId(words)).toBe(id)
  })

  it.each([
    ['生均面积不低于4.2平方米', '不低于4.2'],
    ['覆盖率≥８５％', '≥８５％'],
    ['达到95%以上', '达到95%'],
    ['每年2次以上', '2次以上'],
    ['见附件2', undefined],
    ['有2个本子', undefined],
  ])('%s compares with %s', (words, threshold) => {
    expect(thresholdIn(words)).toBe(threshold)
  })

  it('names methods and departments', () => {
    expect(readMethods('材料审核、实地考察/问卷调查')).toEqual({
      methods: ['documents', 'site', 'questionnaire'],
      unread: [],
    })
    expect(readMethods('摸底 网上申报')).toEqual({ methods: ['platform'], unread: ['摸底'] })
    expect(partsOf('教务处、总务处；')).toEqual(['教务处', '总务处'])
  })

  it('may hold characters that nobody sees', () => {
    const text = ' 有\u200b计划\r\n\u3000有\u202e记录\u0007 '
    expect(textOf({ kind: 'text', text })).toBe('有计划 有记录')
    expect(textOf({ kind: 'formula' })).toBe('')
  })
})

describe('the header row', () => {
  const row = (number: number, ...words: string[]): Row => ({
    number,
    cells: new Map(words.map((text, n) => [n + 1, { kind: 'text', text }])),
  })

  it('is the first that names the titles and another column', () => {
    const rows = [
      row(1, '标题'),
      row(2, '甲', '乙'),
      row(3, '序 号', '指标：', '分值(100)', '指标', '备注'),
    ]
    expect(findHeader(rows)).toEqual({
      row: 3,
      columns: new Map([
        ['number', 1],
        ['title', 2],
        ['points', 3],
      ]),
      unknown: ['指标', '备注'],
    })
  })

  it('is not looked for beyond the first rows, nor found without titles', () => {
    const below = Array.from({ length: 20 }, (_, n) => row(n + 1, 'x'))
    expect(findHeader([...below, row(21, '编号', '标题')])).toBeUndefined()
    expect(findHeader([row(1, '编号', '分值')])).toBeUndefined()
  })
})
