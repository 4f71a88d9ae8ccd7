import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../src/export/text/columns.ts'

const columns = [{ title: '编号' }, { title: '指标' }, { title: '时限' }]
const rows = [
  ['R1', '每百名学生拥有高于规定学历教师数', '2027-01-22'],
  ['R2', '生均体育运动场馆面积\n（㎡）', ''],
]

describe('columnWidths', () => {
  it('is as wide as the content where it fits', () => {
    expect(columnWidths(columns, rows, 100, true)).toEqual([4, 32, 10])
    expect(columnWidths(columns, rows, 46, false)).toEqual([4, 32, 10])
  })

  it('shrinks what is long and keeps words, dates and titles whole', () => {
    expect(columnWidths(columns, rows, 40, true)).toEqual([4, 26, 10])
  })

  it('gives up when it may not shrink, or when there is no room', () => {
    expect(columnWidths(columns, rows, 40, false)).toBeUndefined()
    expect(columnWidths(columns, rows, 20, true)).toEqual([4, 6, 10])
    expect(columnWidths(columns, rows, 19, true)).toBeUndefined()
  })

  it('never gives a word more than twelve columns by right', () => {
    const hash = [['0123456789abcdef0123456789abcdef', '甲'.repeat(40)]]
    expect(columnWidths([{ title: '校验值' }, { title: '说明' }], hash, 18, true)).toEqual([12, 6])
  })

  it('shares the room so that rows stay low', () => {
    const uneven = [['甲'.repeat(100), '乙'.repeat(25)]]
    expect(columnWidths([{ title: '一' }, { title: '二' }], uneven, 60, true)).toEqual([40, 20])
  })

  it('obeys min and grow', () => {
    const even = [['甲'.repeat(40), '乙'.repeat(40)]]
    const one = { title: '一' }
    expect(columnWidths([one, { title: '二', min: 44 }], even, 60, true)).toEqual([16, 44])
    expect(columnWidths([one, { title: '二', grow: 4 }], even, 60, true)).toEqual([20, 40])
    expect(
      columnWidths(
        [
          { ...one, grow: 0 },
          { title: '二', grow: 0 },
        ],
        even,
        20,
        true,
      ),
    ).toEqual([14, 6])
    const short = [['甲', '乙'.repeat(40)]]
    expect(columnWidths([one, { title: '二', grow: 0 }], short, 20, true)).toEqual([2, 18])
  })
})
