import { expect, test } from 'vitest'
import { zeroDivisors } from '../../../src/checklist/condition/divisors.ts'
import { parseExpression } from '../../../src/checklist/condition/parse.ts'

const declared = {
  any: { type: 'number' },
  none: { type: 'integer', min: 0 },
  some: { type: 'integer', min: 1 },
  debt: { type: 'number', max: -2 },
  yes: { type: 'boolean' },
} as const

test.each([
  ['1 / any', ['any']],
  ['1 / none', ['none']],
  ['1 / some', []],
  ['1 / debt', []],
  ['1 / 0', ['0']],
  ['1 / (some + none)', []],
  ['1 / (some - 1)', ['some - 1']],
  ['1 / (some * debt)', []],
  ['1 / (some * none)', ['some * none']],
  ['1 / -some', []],
  ['1 / ceil(some / 2)', ['ceil(some / 2)']],
  ['1 / (yes ? some : 2)', []],
  ['1 / (yes ? some : none)', ['yes ? some : none']],
  ['none > 0 ? 1 / none : 0', []],
  ['none == 0 ? 0 : 1 / none', []],
  ['none > 0 ? 0 : 1 / none', ['none']],
  ['yes ? 1 / none : 0', ['none']],
  ['yes && none >= 1 ? 1 / none : 0', []],
  ['none + any > 0 ? 1 / (none + any) : 0', []],
  ['1 / none / any', ['any', 'none']],
])('%s', (text, expected) => {
  const parsed = parseExpression(text)
  if ('problem' in parsed) throw new Error(text)
  const found = zeroDivisors(parsed.expression, declared)
  expect(found.map(({ at }) => text.slice(at.start, at.end))).toEqual(expected)
})
