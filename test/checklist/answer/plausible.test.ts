import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  doubtsAbout,
  doubtsAboutFact,
  numbersIn,
  type Numbers,
} from '../../../src/checklist/answer/plausible.ts'
import { answerSpec } from '../../../src/checklist/answer/registry.ts'
import type { FactSpec } from '../../../src/checklist/shape/checklist.ts'

const pupils: FactSpec = { title: '在校学生数', unit: '人', type: 'integer', per: 'stage' }
const facts = { pupils }
const fact = (id: string) => (id === 'pupils' ? 1500 : undefined)

function doubts(written: object, numbers: Numbers, before: Numbers = {}, about?: string) {
  return doubtsAbout(v.parse(answerSpec, written), numbers, { facts, fact, before }, about)
}

const teachers = {
  kind: 'ratio',
  of: { above: { title: '教师', unit: '人' } },
  to: 'pupils',
  per: '100',
  unit: '人/百名学生',
}
const passed = {
  kind: 'ratio',
  of: { good: { title: '合格学生', unit: '人' } },
  minus: { left: { title: '转走的', unit: '人' } },
  to: { all: { title: '参测学生', unit: '人' } },
  per: '100',
  unit: '%',
}

describe('what looks like a slip', () => {
  test('0.85 where percent are asked for', () => {
    const share = { kind: 'number', unit: '%' }
    expect(doubts(share, { value: 0.85 })).toEqual([
      { kind: 'share-as-percent', value: 0.85, percent: 85 },
    ])
    expect(doubts(share, { value: 0.07 })).toMatchObject([{ percent: 7 }])
    expect([0, 1.5, 85].flatMap((value) => doubts(share, { value }))).toEqual([])
    expect(doubts({ kind: 'number', unit: '人' }, { value: 0.85 })).toEqual([])
  })

  test('ten times as much as last round, or as little', () => {
    const at = (value: number) => doubts(teachers, { above: value }, { above: 80 })
    expect(at(800)).toEqual([{ kind: 'tenfold', title: '教师', value: 800, before: 80 }])
    expect(at(8)).toMatchObject([{ kind: 'tenfold' }])
    expect([799, 9, 80, 0].flatMap(at)).toEqual([])
    expect(doubts(teachers, { above: 800 }, { above: 0 })).toEqual([])
  })

  test('more teachers than pupils, in the same unit only', () => {
    expect(doubts(teachers, { above: 1501 })).toEqual([
      { kind: 'more-than-whole', title: '教师', value: 1501, whole: 1500, of: '在校学生数' },
    ])
    expect(doubts(teachers, { above: 1500 })).toEqual([])
    const books = { ...teachers, of: { above: { title: '图书', unit: '册' } } }
    expect(doubts(books, { above: 40_000 })).toEqual([])
  })

  test('a part above its whole, and more taken off than there is', () => {
    expect(doubts(passed, { good: 120, left: 0, all: 100 })).toEqual([
      { kind: 'more-than-whole', title: '合格学生', value: 120, whole: 100, of: '参测学生' },
    ])
    expect(doubts(passed, { good: 120, left: 20, all: 100 })).toEqual([])
    expect(doubts(passed, { good: 10, left: 20, all: 100 })).toEqual([
      { kind: 'more-taken-off', value: 20, whole: 10 },
    ])
    // Nothing is said of what is not there yet.
    expect(doubts(passed, { good: 120, left: 0 }, {}, 'left')).toEqual([])
  })

  test('more pupils asked than there are', () => {
    const survey = { kind: 'survey', of: '学生', agree: '满意' }
    expect(doubts(survey, { valid: 1600, agree: 1 })).toMatchObject([
      { kind: 'more-than-whole', whole: 1500 },
    ])
    expect(doubts({ ...survey, of: '家长' }, { valid: 1600, agree: 1 })).toEqual([])
  })

  test('only what the number just typed has a part in', () => {
    expect(doubts(passed, { good: 120, left: 0 }, { good: 1 }, 'left')).toEqual([])
    expect(doubts(passed, { good: 120 }, { good: 1 }, 'good')).toHaveLength(1)
  })

  test('a fact of the school', () => {
    expect(doubtsAboutFact(pupils, 15_000, 1500)).toMatchObject([{ kind: 'tenfold' }])
    expect(doubtsAboutFact(pupils, 1600, 1500)).toEqual([])
    expect(doubtsAboutFact(pupils, 1600, undefined)).toEqual([])
  })

  test('the same as last round is never doubted for that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), (value) => {
        expect(doubts(teachers, { above: value }, { above: value })).toEqual([])
      }),
    )
  })
})

test('the numbers of a value, by the keys of their steps', () => {
  const of = (written: object, value: unknown) => numbersIn(v.parse(answerSpec, written), value)
  expect(of({ kind: 'number', unit: '%' }, 4)).toEqual({ value: 4 })
  expect(of(teachers, { above: 84 })).toEqual({ above: 84 })
  expect(of({ kind: 'problems', unit: '处' }, { count: 2, places: ['东门'] })).toEqual({ count: 2 })
  expect(of({ kind: 'yes-no' }, true)).toEqual({})
  expect(of(teachers, null)).toEqual({})
})
