import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPaper } from '../../src/intake/paper.ts'

test.each([
  [
    '盒3 卷2 页15 文号教督〔2017〕6号 盖章',
    { box: '3', volume: '2', page: '15', number: '教督〔2017〕6号', sealed: true },
  ],
  [
    '专任教师花名册 第三盒 第2卷 15-18页',
    { title: '专任教师花名册', box: '三', volume: '2', page: '15-18' },
  ],
  ['盒 3，卷 二；页：15', { box: '3', volume: '二', page: '15' }],
  [
    '会议纪要 示例教〔2026〕12号 2026-03-01',
    { title: '会议纪要', number: '示例教〔2026〕12号', dated: '2026-03-01' },
  ],
  ['方案 未盖章', { title: '方案', sealed: false }],
  [
    'Staff roll box 3 vol. 2 page 15 sealed',
    { title: 'Staff roll', box: '3', volume: '2', page: '15', sealed: true },
  ],
])('%s', (words, paper) => {
  expect(readPaper(words)).toEqual(paper)
})

test.each(['花名册', '花名册 2026-03-01', 'evidence/花名册.pdf', ''])(
  '“%s” says nothing about paper',
  (words) => {
    expect(readPaper(words)).toBeUndefined()
  },
)

test('the order of the words does not matter', () => {
  const words = ['盒3', '卷2', '页15', '盖章', '教督〔2017〕6号']
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
      expect(readPaper(shuffled.join(' '))).toEqual(readPaper(words.join(' ')))
    }),
  )
})
