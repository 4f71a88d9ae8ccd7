import { describe, expect, it } from 'vitest'
import { paragraph, spanOf, table } from '../../src/report/document.ts'

describe('table', () => {
  const columns = [{ title: '编号' }, { title: '指标' }]

  it('refuses a row that does not fit its columns', () => {
    expect(() => table({ columns, rows: [['R1', '甲'], ['R2']] })).toThrow(
      new RangeError('row 1: 1 cells for 2 columns'),
    )
    expect(() => table({ columns, rows: [['R1', '甲', '乙']] })).toThrow(RangeError)
  })

  it('is plain data', () => {
    expect(
      table({ columns, rows: [['R1', { text: '甲', tone: 'bad' }]], empty: '没有。' }),
    ).toEqual({
      type: 'table',
      columns,
      rows: [['R1', { text: '甲', tone: 'bad' }]],
      empty: '没有。',
    })
  })
})

describe('spanOf', () => {
  it('reads a cell with or without a tone', () => {
    const spans = paragraph('甲', { text: '乙', tone: 'warn' }).spans.map(spanOf)
    expect(spans).toEqual([{ text: '甲' }, { text: '乙', tone: 'warn' }])
  })
})
