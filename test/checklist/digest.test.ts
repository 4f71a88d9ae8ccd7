import { expect, test } from 'vitest'
import { digestOf } from '../../src/checklist/digest.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'

const items = { kind: 'items', items: { plan: '计划', notes: '记录' } }
const plain = digestOf(aChecklist({ indicators: [anIndicator('gate', { answer: items })] }))

test.each([
  ['a mended word', { title: '大门关好', answer: items }],
  ['a better explanation', { look: '推一推门', answer: items }],
  ['a clearer item', { answer: { kind: 'items', items: { plan: '年度计划', notes: '记录' } } }],
  ['a printed number', { officialNo: ['一'], answer: items }],
])('%s changes the wording and not the judging', (_title, difference) => {
  const digest = digestOf(aChecklist({ indicators: [anIndicator('gate', difference)] }))
  expect(digest.judging).toBe(plain.judging)
  expect(digest.wording).not.toBe(plain.wording)
})

test.each([
  ['another answer', { answer: { kind: 'yes-no' } }],
  ['the other way round', { answer: { kind: 'yes-no', metWhen: 'false' } }],
  [
    'one item more',
    { answer: { kind: 'items', items: { plan: '计划', notes: '记录', photos: '照片' } } },
  ],
  ['a lower bar', { answer: { ...items, atLeast: { value: '1' } } }],
  ['another id', { id: 'door', answer: items }],
])('%s changes the judging', (_title, difference) => {
  const digest = digestOf(aChecklist({ indicators: [anIndicator('gate', difference)] }))
  expect(digest.judging).not.toBe(plain.judging)
})

test('the order of keys, and keys that say nothing, change nothing', () => {
  const checklist = aChecklist({ indicators: [anIndicator('gate', { answer: items })] })
  const turned = Object.fromEntries(Object.entries(checklist).reverse()) as typeof checklist
  expect(digestOf({ ...turned, added: [], later: {}, not: false } as typeof checklist)).toEqual(
    plain,
  )
})
