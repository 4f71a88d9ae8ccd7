import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/checklist/condition/evaluate.ts'
import type { Expression } from '../../../src/checklist/condition/expression.ts'
import type { FactTypes } from '../../../src/checklist/condition/fact-types.ts'
import { parseExpression } from '../../../src/checklist/condition/parse.ts'
import { possible } from '../../../src/checklist/condition/possible.ts'

const facts: FactTypes = {
  n: { type: 'integer', min: 0, max: 6 },
  open: { type: 'integer' },
  area: { type: 'number', min: 0 },
  yes: { type: 'boolean' },
  kind: { type: 'choice', options: { x: '甲', y: '乙', z: '丙' } },
}

function read(text: string): Expression {
  const parsed = parseExpression(text)
  if ('problem' in parsed) throw new Error(JSON.stringify(parsed.problem))
  return parsed.expression
}

describe('whether a condition can hold', () => {
  test.each([
    ['n > 6', 'never'],
    ['n >= 6', 'sometimes'],
    ['n <= 6', 'always'],
    ['n > 5.2 && n < 5.9', 'never'],
    ['area > 5.2 && area < 5.9', 'sometimes'],
    ['open < 3 && open > 1', 'sometimes'],
    ['open < 3 && open > 2', 'never'],
    ['open < 3 || open >= 3', 'always'],
    ['area < 0', 'never'],
    ['n in [7, 8]', 'never'],
    ['3 > n && n > 3', 'never'],
    ['n == 7 - 1', 'sometimes'],
    ['yes && !yes', 'never'],
    ['yes || yes == false', 'always'],
    ['kind == "x" && kind == "y"', 'never'],
    ['kind != "x" && kind != "y" && kind != "z"', 'never'],
    ['kind in ["x", "y", "z"]', 'always'],
    ['yes ? kind == "x" && kind == "y" : n > 6', 'never'],
    ['1 / 0 > 2', 'never'],
    ['2 > 1', 'always'],
    ['n / 2 > 100', 'sometimes'],
    ['n / 2 > 100 && !(n / 2 > 100)', 'never'],
    ['n / 2 > 100 || !(n / 2 > 100)', 'always'],
    ['n > open && n > 6', 'never'],
    ['nobody > 3 && !(nobody > 3)', 'sometimes'],
  ])('%s: %s', (text, expected) => {
    expect(possible(read(text), facts)).toBe(expected)
  })
})

test('so many cases that they cannot all be tried are no mistake', () => {
  const many = Array.from({ length: 13 }, (_, i) => `f${i}`)
  const booleans = Object.fromEntries(many.map((id) => [id, { type: 'boolean' } as const]))
  const text = `${many.join(' && ')} && !f0`
  expect(possible(read(text), booleans)).toBe('sometimes')
})

test('it agrees with trying out every value', () => {
  const atom = fc.oneof(
    fc
      .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.integer({ min: -1, max: 7 }))
      .map(([sign, value]) => `n ${sign} ${value}`),
    fc.integer({ min: -2, max: 13 }).map((half) => `n < ${half / 2}`),
    fc.constantFrom('yes', 'kind == "x"', 'kind != "y"', 'kind in ["y", "z"]'),
  )
  const condition = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      atom,
      tie('tree').map((one) => `!(${one})`),
      fc
        .tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree'))
        .map(([left, sign, right]) => `(${left} ${sign} ${right})`),
    ),
  })).tree
  const all = [0, 1, 2, 3, 4, 5, 6].flatMap((n) =>
    [true, false].flatMap((yes) => ['x', 'y', 'z'].map((kind) => ({ n, yes, kind }))),
  )
  fc.assert(
    fc.property(condition, (text) => {
      const expression = read(text)
      const seen = new Set(all.map((one) => evaluate(expression, (id) => one[id as 'n'])))
      const expected = seen.size === 2 ? 'sometimes' : seen.has(true) ? 'always' : 'never'
      expect(possible(expression, facts)).toBe(expected)
    }),
  )
})
