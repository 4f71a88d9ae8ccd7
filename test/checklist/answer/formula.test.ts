import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { FactValue, JudgeContext, Raw } from '../../../src/checklist/answer/kind.ts'
import { formula } from '../../../src/checklist/answer/formula.ts'
import { ratio } from '../../../src/checklist/answer/ratio.ts'
import { computeFormula, holdsCondition } from '../../../src/checklist/condition/evaluate.ts'
import { zh } from '../../../src/messages/zh.ts'

function contextOf(facts: Readonly<Record<string, FactValue>>): JudgeContext {
  const fact = (id: string) => facts[id]
  return {
    stage: undefined,
    observed: undefined,
    scales: {},
    fact,
    holds: (condition) => holdsCondition(condition, fact),
    compute: (written, inputs) => computeFormula(written, fact, inputs),
  }
}

const books = { title: '图书', unit: '册', type: 'integer', min: '0' }
const area = { title: '面积', unit: '㎡', min: '0' }
const spec = (difference: Record<string, unknown>) =>
  v.parse(formula.schema, {
    kind: 'formula',
    inputs: { books },
    unit: '册/人',
    formula: 'books / pupils',
    atLeast: { value: '20' },
    gapIn: 'books',
    ...difference,
  })
const judge = (difference: Record<string, unknown>, raw: Raw, facts: Record<string, FactValue>) => {
  const written = spec(difference)
  const value = formula.check(written, raw, {})
  if (!value.ok) throw new Error(value.problem.code)
  return formula.judge(written, value.value, contextOf(facts))
}

describe('judging', () => {
  test('a number against its threshold, with what is missing in the unit of an input', () => {
    expect(judge({}, { books: '2000' }, { pupils: 100 })).toMatchObject({ outcome: 'met' })
    expect(judge({}, { books: 1950 }, { pupils: 99 })).toEqual({
      outcome: 'unmet',
      measured: { value: 1950 / 99, unit: '册/人' },
      threshold: { comparison: 'atLeast', figure: { value: 20, source: undefined } },
      missing: {
        kind: 'amount',
        title: '图书',
        unit: '册',
        amount: 30,
        whole: true,
        direction: 'more',
      },
    })
  })
  test('without a fact, or where it cannot be computed, nothing is decided', () => {
    const open = (facts: Record<string, FactValue>) => judge({}, { books: 9 }, facts).undecided
    expect([open({}), open({ pupils: 0 })]).toEqual(['fact-missing', 'not-computable'])
  })
  test('a variant of the threshold needs its facts too', () => {
    const atLeast = { value: '20', variants: [{ when: 'small', value: '10' }] }
    expect(judge({ atLeast }, { books: 15 }, { pupils: 1, small: true })).toMatchObject({
      outcome: 'met',
      threshold: { figure: { value: 10, when: 'small' } },
    })
    expect(judge({ atLeast }, { books: 15 }, { pupils: 1 })).toMatchObject({
      outcome: 'undecided',
      undecided: 'fact-missing',
    })
  })
})

describe('what is missing', () => {
  const missing = (difference: Record<string, unknown>, raw: Raw, facts = { pupils: 10 }) => {
    const found = judge(difference, raw, facts).missing
    return found?.kind === 'amount' ? [found.direction, found.amount] : found
  }
  test('along a straight line, also downwards', () => {
    expect(missing({ formula: '3 * books - 50' }, { books: 20 })).toEqual(['more', 4])
    expect(missing({ formula: '100 - books' }, { books: 85 })).toEqual(['fewer', 5])
    const atMost = { atLeast: undefined, atMost: { value: '4' }, formula: '(books - 1) / 2' }
    expect(missing(atMost, { books: 12 })).toEqual(['fewer', 3])
    const exactly = { atLeast: undefined, equals: { value: '20' }, formula: 'books / 2' }
    expect(missing(exactly, { books: 43 })).toEqual(['fewer', 3])
  })
  test('where the input divides, or steps', () => {
    const perBook = { formula: 'pupils * 100 / books' }
    expect(missing(perBook, { books: 60 })).toEqual(['fewer', 10])
    expect(missing({ formula: 'ceil(books / 7)' }, { books: 100 })).toEqual(['more', 34])
    expect(missing({ formula: 'books < 50 ? 0 : books' }, { books: 3 })).toEqual(['more', 47])
    expect(
      missing({ inputs: { area }, gapIn: 'area', formula: 'area * area' }, { area: 2 }),
    ).toEqual(['more', expect.closeTo(Math.sqrt(20) - 2, 5)])
  })
  test('nothing is said where it cannot be reached by that input', () => {
    expect(missing({ gapIn: undefined }, { books: 3 })).toBeUndefined()
    expect(missing({ formula: 'pupils' }, { books: 3 })).toBeUndefined()
    expect(missing({ inputs: { books: { ...books, max: '99' } } }, { books: 3 })).toBeUndefined()
    expect(missing({ formula: '19 - books * 0' }, { books: 3 })).toBeUndefined()
    const odd = { atLeast: undefined, equals: { value: '20' }, formula: 'books * 3' }
    expect(missing(odd, { books: 3 })).toBeUndefined()
  })
  test('it is what a ratio says of the same', () => {
    const figures = fc.record({
      value: fc.integer({ min: 0, max: 5000 }),
      pupils: fc.integer({ min: 1, max: 3000 }),
      need: fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
    })
    fc.assert(
      fc.property(figures, ({ value, pupils, need }) => {
        const atLeast = { value: String(need) }
        const context = contextOf({ pupils })
        const one = formula.judge(
          spec({ formula: 'books / pupils * 100', atLeast }),
          { books: value },
          context,
        )
        const same = v.parse(ratio.schema, {
          kind: 'ratio',
          of: { books },
          to: 'pupils',
          per: '100',
          unit: '册/人',
          atLeast,
        })
        expect(one).toEqual(ratio.judge(same, { books: value }, context))
      }),
    )
  })
  test('what is said is enough, and one less is not', () => {
    const figures = fc.record({
      books: fc.integer({ min: 0, max: 5000 }),
      pupils: fc.integer({ min: 1, max: 500 }),
      need: fc.integer({ min: 1, max: 40 }),
      written: fc.constantFrom('books / pupils', 'ceil(books / 45)', 'books * books / pupils'),
    })
    fc.assert(
      fc.property(figures, ({ books: have, pupils, need, written }) => {
        const difference = { formula: written, atLeast: { value: String(need) } }
        const told = judge(difference, { books: have }, { pupils }).missing
        if (told?.kind !== 'amount') return
        const outcome = (more: number) => {
          return judge(difference, { books: have + more }, { pupils }).outcome
        }
        expect([outcome(told.amount), outcome(told.amount - 1)]).toEqual(['met', 'unmet'])
      }),
    )
  })
})

test('it is asked, read, checked and printed like any list of numbers', () => {
  const two = spec({ inputs: { books, area } })
  expect(formula.steps(two, zh, {}).map((step) => step.key)).toEqual(['books', 'area'])
  expect(formula.read(two, 'books=3，area=4.5', {})).toEqual({ books: '3', area: '4.5' })
  expect(formula.read(spec({}), '12', {})).toEqual({ books: '12' })
  expect(formula.gather(two, { books: 3, area: 4 })).toEqual({ books: 3, area: 4 })
  expect(formula.print(two, { books: 3, area: 4.5 }, zh, {})).toBe('图书 3 册，面积 4.5 ㎡')
  expect(formula.check(two, { books: 3 }, {})).toMatchObject({ problem: { code: 'input-missing' } })
  expect(formula.check(two, { books: 3, area: -1 }, {})).toMatchObject({
    problem: { code: 'too-small' },
  })
})
