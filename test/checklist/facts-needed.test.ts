import { expect, test } from 'vitest'
import { factsNeeded } from '../../src/checklist/facts-needed.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'

const fact = { title: '数', type: 'integer' }
const number = { kind: 'number', unit: '个' }

test.each<[string, object, string[]]>([
  ['nothing', {}, []],
  ['the divisor of a ratio', { answer: ratio('pupils') }, ['pupils']],
  ['a condition', { when: 'rooms > 3 && pupils > 9' }, ['pupils', 'rooms']],
  [
    'the variant of a figure',
    {
      answer: { ...number, atLeast: { value: '1', variants: [{ when: 'rooms > 1', value: '2' }] } },
    },
    ['rooms'],
  ],
  [
    'a formula, but for its own inputs',
    {
      answer: {
        kind: 'formula',
        inputs: { rooms: { title: '间', unit: '间' } },
        formula: 'rooms / pupils',
        unit: '间/人',
        atLeast: { value: '1' },
      },
    },
    ['pupils'],
  ],
])('%s', (_, difference, expected) => {
  const checklist = aChecklist({
    facts: { pupils: fact, rooms: fact, unused: fact },
    indicators: [anIndicator('A1', difference as Record<string, unknown>)],
  })
  expect(factsNeeded(checklist.sections[0]!.indicators[0]!, checklist)).toEqual(expected)
})

function ratio(to: string) {
  return {
    kind: 'ratio',
    of: { books: { title: '书', unit: '册' } },
    to,
    unit: '册/人',
    atLeast: { value: '1' },
  }
}
