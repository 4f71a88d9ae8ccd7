import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactValue } from '../../../src/checklist/answer/kind.ts'
import { computeFormula, holdsCondition } from '../../../src/checklist/condition/evaluate.ts'

type Known = Readonly<Record<string, FactValue>>
const holds = (text: string, known: Known = {}) => holdsCondition(text, (id) => known[id])
const compute = (text: string, known: Known = {}, inputs: Readonly<Record<string, number>> = {}) =>
  computeFormula(text, (id) => known[id], inputs)

describe('a missing fact', () => {
  test('leaves open only what depends on it', () => {
    expect(holds('a > 1 || b', { b: true })).toBe(true)
    expect(holds('b || a > 1', { b: true })).toBe(true)
    expect(holds('a > 1 && b', { b: false })).toBe(false)
    expect(holds('b && a > 1', { b: false })).toBe(false)
    expect(holds('b && a > 1', { b: true })).toBeUndefined()
    expect(holds('b || a > 1', { b: false })).toBeUndefined()
    expect(holds('b ? a > 1 : true', { b: false })).toBe(true)
    expect(holds('b ? a > 1 : true', { a: 2 })).toBeUndefined()
    expect(holds('c in ["x", "y"]')).toBeUndefined()
    expect(holds('!b')).toBeUndefined()
  })
  test('makes a formula undefined, and not NaN', () => {
    expect(compute('a / b', { a: 1 })).toBeUndefined()
    expect(compute('a / 0 + b', { a: 1 })).toBeUndefined()
  })
})

describe('what cannot be computed', () => {
  test('is NaN, and no condition on it holds or fails', () => {
    expect(compute('a / b', { a: 1, b: 0 })).toBeNaN()
    expect(compute('a / b', { a: 0, b: 0 })).toBeNaN()
    expect(compute('ceil(1 / 0) + 1')).toBeNaN()
    expect(compute('a * a', { a: 1e200 })).toBeNaN()
    for (const sign of ['<', '<=', '>', '>=', '==', '!='])
      expect(holds(`a / b ${sign} 1`, { a: 1, b: 0 })).toBeUndefined()
    expect(holds('a / b in [1, 2]', { a: 1, b: 0 })).toBeUndefined()
    expect(holds('!(a / b > 1)', { a: 1, b: 0 })).toBeUndefined()
  })
  test('does not matter where it is not needed', () => {
    expect(compute('b > 0 ? a / b : 7', { a: 1, b: 0 })).toBe(7)
    expect(holds('b == 0 || a / b > 1', { a: 1, b: 0 })).toBe(true)
  })
  test('an expression that makes no sense', () => {
    expect(compute('a +')).toBeNaN()
    expect(compute('a > 1', { a: 1 })).toBeNaN()
    expect(holds('a + 1', { a: 1 })).toBeUndefined()
    expect(holds('a <')).toBeUndefined()
  })
})

test('numbers are doubles, held against each other as thresholds are', () => {
  expect(compute('1 / 2')).toBe(0.5)
  expect(compute('-a + 2 * 3', { a: 1 })).toBe(5)
  expect(holds('a == 100', { a: 100 })).toBe(true)
  expect(holds('a in [1, 100]', { a: 100 })).toBe(true)
  expect(holds('0.1 + 0.2 == 0.3 && 0.1 + 0.2 <= 0.3 && !(0.1 + 0.2 > 0.3)')).toBe(true)
  expect([compute('ceil(100 * 0.07)'), compute('ceil(7.01)')]).toEqual([7, 8])
})

test('an input goes before a fact of the same name, and inherits nothing', () => {
  expect(compute('a', { a: 1 }, { a: 2 })).toBe(2)
  expect(computeFormula('constructor', () => undefined, {})).toBeUndefined()
})

interface Logic {
  text: string
  /** The same in JavaScript, for facts that are all there. */
  value: (all: Readonly<Record<string, boolean>>) => boolean
}

const names = ['a', 'b', 'c'] as const
const logic = fc.letrec<{ tree: Logic }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...names).map((id): Logic => ({ text: id, value: (all) => all[id]! })),
    fc.boolean().map((is): Logic => ({ text: String(is), value: () => is })),
    tie('tree').map(({ text, value }): Logic => {
      return { text: `!(${text})`, value: (all) => !value(all) }
    }),
    fc.tuple(tie('tree'), fc.boolean(), tie('tree')).map(([left, isAnd, right]): Logic => {
      const both = (all: Readonly<Record<string, boolean>>) => [left.value(all), right.value(all)]
      return {
        text: `(${left.text} ${isAnd ? '&&' : '||'} ${right.text})`,
        value: (all) => (isAnd ? !both(all).includes(false) : both(all).includes(true)),
      }
    }),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(([test, yes, no]): Logic => {
      return {
        text: `(${test.text} ? ${yes.text} : ${no.text})`,
        value: (all) => (test.value(all) ? yes.value(all) : no.value(all)),
      }
    }),
  ),
})).tree

const everything = Array.from({ length: 8 }, (_, bits) =>
  Object.fromEntries(names.map((id, i) => [id, (bits >> i) % 2 === 1])),
)

describe('three-valued logic against every way to fill in what is missing', () => {
  test('with everything known it is the logic of JavaScript', () => {
    fc.assert(
      fc.property(logic, ({ text, value }) => {
        expect(everything.map((all) => holds(text, all))).toEqual(everything.map(value))
      }),
    )
  })

  test('what is decided early stays so, whatever is filled in', () => {
    const some = fc.record(
      { a: fc.boolean(), b: fc.boolean(), c: fc.boolean() },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(logic, some, ({ text, value }, known) => {
        const early = holds(text, known)
        const late = new Set(everything.map((all) => value({ ...all, ...known })))
        expect(early === undefined || (late.size === 1 && late.has(early))).toBe(true)
      }),
    )
  })
})
