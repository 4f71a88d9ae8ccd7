import { describe, expect, test } from 'vitest'
import { bad, kind, ok } from './trying.ts'

const draw = kind({
  kind: 'items',
  draw: { size: '2', from: '学生', what: '名' },
  atLeast: { value: '2' },
})
const lot = { seed: 'a'.repeat(64), of: 30, nth: 2, drawn: ['张三', '李四'] }

describe('a sample drawn by lot', () => {
  test('keeps the lot with the answer, and is judged as any sample', () => {
    const value = { k: 1, n: 2, places: ['李四'], ...lot }
    expect(draw.check(value)).toEqual(ok(value))
    expect(draw.judge(value)).toMatchObject({ outcome: 'unmet' })
    expect(draw.print(value)).toBe(
      '从 30 名中抽签 2 名（第 2 次抽）：张三、李四；1 名达到，没有达到：李四',
    )
  })

  test('without a lot it stays what it was', () => {
    expect(draw.check({ k: 1, n: 2 })).toEqual(ok({ k: 1, n: 2, places: [] }))
  })

  test.each([
    ['half of one', { seed: lot.seed }],
    ['another number drawn', { ...lot, drawn: ['张三'] }],
    ['more than there were', { ...lot, of: 1 }],
    ['no seed', { ...lot, seed: 'abc' }],
    ['a name that is none', { ...lot, drawn: ['张三', 4] }],
  ])('a lot has to be whole: %s', (_, wrong) => {
    expect(draw.check({ k: 1, n: 2, ...wrong })).toEqual(bad('not-a-lot'))
  })

  test('it is dropped when another number was looked at', () => {
    expect(draw.gather({ n: 2, k: 1, ...lot })).toMatchObject(lot)
    expect(draw.gather({ n: 5, k: 1, ...lot })).toEqual({ n: 5, k: 1, places: [] })
  })
})
