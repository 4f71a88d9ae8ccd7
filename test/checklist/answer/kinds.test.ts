import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Raw } from '../../../src/checklist/answer/kind.ts'
import { printNumber } from '../../../src/checklist/answer/quantity.ts'
import { answerKinds } from '../../../src/checklist/answer/registry.ts'
import { bad, kind, ok } from './trying.ts'

describe('yes-no', () => {
  const plain = kind({ kind: 'yes-no' })
  const negative = kind({ kind: 'yes-no', metWhen: 'false' })
  test('is taken from JSON, from a file’s text and from what people type', () => {
    expect([plain.check(true), plain.check('false')]).toEqual([ok(true), ok(false)])
    expect(['是', ' 有 ', 'Y'].map(plain.type)).toEqual([ok(true), ok(true), ok(true)])
    expect(['否', '没有', 'NO'].map(plain.type)).toEqual([ok(false), ok(false), ok(false)])
    expect([plain.type('也许'), plain.check(1), plain.check(null)]).toEqual([
      bad('not-yes-or-no'),
      bad('not-yes-or-no'),
      bad('not-yes-or-no'),
    ])
  })
  test('a negative-list item is met by no', () => {
    expect(plain.judge(true)).toEqual({ outcome: 'met' })
    expect(plain.judge(false)).toEqual({ outcome: 'unmet', missing: { kind: 'act' } })
    expect(negative.judge(false)).toEqual({ outcome: 'met' })
    expect(negative.judge(true)).toEqual({ outcome: 'unmet', missing: { kind: 'stop' } })
  })
})

describe('level', () => {
  const level = kind({ kind: 'level', scale: 'abc' })
  test('is typed by name or title', () => {
    expect([level.type('b'), level.type('一般'), level.type('E')]).toEqual([
      ok('B'),
      ok('C'),
      bad('not-a-level'),
    ])
  })
  test('several levels may be enough; the goal of the others is the nearest of these', () => {
    expect(level.judge('B').outcome).toBe('met')
    expect(level.judge('C')).toEqual({
      outcome: 'partly',
      missing: { kind: 'level', from: 'C 一般', to: 'B 良好' },
    })
    expect(level.judge('D').outcome).toBe('unmet')
    expect(level.print('D')).toBe('D')
  })
})

describe('number', () => {
  const atLeast = kind({
    kind: 'number',
    unit: '次',
    type: 'integer',
    min: '0',
    max: '99',
    atLeast: { value: '4' },
  })
  test('plain numbers only: no unit, no exponent, within bounds; full-width digits are digits', () => {
    expect([4, '4', ' 12 ', '１２'].map((raw) => atLeast.check(raw))).toEqual([
      ok(4),
      ok(4),
      ok(12),
      ok(12),
    ])
    expect(
      ['4 5', '4次', '1e2', '', '0x10', 'Infinity', null].map((raw) => atLeast.check(raw)),
    ).toEqual(Array.from({ length: 7 }, () => bad('not-a-number')))
    expect([atLeast.check('1.5'), atLeast.check(-1), atLeast.check(100)]).toEqual([
      bad('not-whole'),
      bad('too-small'),
      bad('too-large'),
    ])
  })
  test('thresholds are inclusive, and what is missing is whole where things come whole', () => {
    expect(atLeast.judge(4).outcome).toBe('met')
    expect(atLeast.judge(1).missing).toMatchObject({ amount: 3, direction: 'more', unit: '次' })
    const atMost = kind({ kind: 'number', unit: '小时', atMost: { value: '1.5' } })
    expect(atMost.judge(1.5).outcome).toBe('met')
    expect(atMost.judge(2).missing).toMatchObject({ amount: 0.5, direction: 'fewer' })
    const equals = kind({ kind: 'number', unit: '人', equals: { value: '3' } })
    expect([equals.judge(3).outcome, equals.judge(2).outcome, equals.judge(4).outcome]).toEqual([
      'met',
      'unmet',
      'unmet',
    ])
  })
  test('binary noise at the threshold decides nothing', () => {
    const tenth = kind({ kind: 'number', unit: '㎡', atLeast: { value: '0.3' } })
    expect(tenth.judge(0.1 + 0.2).outcome).toBe('met')
    expect(tenth.judge(0.2999999).outcome).toBe('unmet')
  })
  test('without a standard for the stage it is undecided, never met', () => {
    const junior = kind({ kind: 'number', unit: '次', atLeast: { junior: { value: '1' } } })
    expect(junior.judge(9)).toMatchObject({ outcome: 'undecided', undecided: 'no-threshold' })
  })
})

describe('ratio', () => {
  const above = { above: { title: '教师数', unit: '人', type: 'integer', min: '0' } }
  const figure = { value: '4.2' }
  const teachers = kind({
    kind: 'ratio',
    of: above,
    to: 'pupils',
    per: '100',
    unit: '人/百名学生',
    atLeast: figure,
  })
  test('is judged by unrounded numbers, and says in people what is missing', () => {
    expect(teachers.judge({ above: 63 }).outcome).toBe('met')
    expect(teachers.judge({ above: 60 })).toMatchObject({
      outcome: 'unmet',
      measured: { value: 4 },
      missing: { title: '教师数', unit: '人', amount: 3, whole: true, direction: 'more' },
    })
  })
  test('a missing fact and a zero are undecided', () => {
    const other = (to: string) =>
      kind({ kind: 'ratio', of: above, to, unit: '人', atLeast: figure })
    expect(other('unheard').judge({ above: 1 })).toMatchObject({ undecided: 'fact-missing' })
    expect(other('empty').judge({ above: 1 })).toMatchObject({ undecided: 'division-by-zero' })
    expect(other('empty').judge({ above: 0 })).toMatchObject({ undecided: 'division-by-zero' })
  })
  test('several inputs are added, others taken off, its own ones divide', () => {
    const kept = kind({
      kind: 'ratio',
      of: { left: { title: '转出', unit: '人' }, done: { title: '毕业', unit: '人' } },
      minus: { joined: { title: '转入', unit: '人' } },
      to: { cohort: { title: '初一', unit: '人' } },
      per: '100',
      unit: '%',
      atLeast: { value: '95' },
    })
    const judged = kept.judge({ done: 560, left: 9, joined: 12, cohort: 574 })
    expect(judged.measured!.value).toBeCloseTo(97.04, 2)
    expect(kept.check({ done: 1, left: 1, joined: 1 })).toEqual(bad('input-missing'))
    expect(kept.check({ done: 1, left: 1, joined: 1, cohort: 1, dogs: 1 })).toEqual(
      bad('unknown-input'),
    )
    expect(kept.type('done=560,left=9，joined=12 cohort=574')).toEqual(
      ok({ left: 9, done: 560, joined: 12, cohort: 574 }),
    )
  })
  test('one input needs no name when typed', () => {
    expect(teachers.type('84')).toEqual(ok({ above: 84 }))
    expect(teachers.print({ above: 84 })).toBe('教师数 84 人')
  })
})

describe('items', () => {
  const three = { plan: '计划', notes: '记录', photos: '照片' }
  const all = kind({ kind: 'items', items: three })
  const two = kind({ kind: 'items', items: three, atLeast: { value: '2' } })
  test('are typed by id, by title, or all and none at once', () => {
    expect(all.type('照片、plan')).toEqual(ok(['plan', 'photos']))
    expect([all.type('全部'), all.type('无')]).toEqual([ok(['plan', 'notes', 'photos']), ok([])])
    expect(all.check(['计划', 'notes'])).toEqual(ok(['plan', 'notes']))
    expect([all.type('录像'), all.check('plan')]).toEqual([bad('unknown-item'), bad('not-items')])
  })
  test('all are needed unless the checklist says how many', () => {
    expect(all.judge(['plan', 'notes'])).toMatchObject({
      outcome: 'unmet',
      missing: { kind: 'items', need: 1, titles: ['照片'] },
    })
    expect(two.judge(['plan', 'notes']).outcome).toBe('met')
    expect(two.judge([])).toMatchObject({ missing: { need: 2, titles: ['计划', '记录', '照片'] } })
    expect(all.print(['plan'])).toBe('1/3：计划')
  })
})

describe('problems', () => {
  const places = kind({ kind: 'problems', unit: '处' })
  test('are a count, with or without places', () => {
    expect(places.type('0')).toEqual(ok({ count: 0, places: [] }))
    expect(places.type('2：东墙；北门')).toEqual(ok({ count: 2, places: ['东墙', '北门'] }))
    expect(places.check({ count: 1, places: ['东墙', '北门'] })).toEqual(
      bad('more-places-than-count'),
    )
    expect([
      places.check({ count: -1 }),
      places.check({ cuont: 1 }),
      places.check({ count: 1, x: 1 }),
    ]).toEqual([bad('not-problems'), bad('not-problems'), bad('not-problems')])
  })
  test('none is met; what is too many is to be removed', () => {
    expect(places.judge(0).outcome).toBe('met')
    expect(places.judge({ count: 2, places: ['东墙'] })).toMatchObject({
      outcome: 'unmet',
      missing: { kind: 'places', count: 2, places: ['东墙'] },
    })
    const some = kind({ kind: 'problems', unit: '起', atMost: { value: '1' } })
    expect([some.judge(1).outcome, some.judge(2).outcome]).toEqual(['met', 'unmet'])
  })
})

describe('every kind', () => {
  const specs: Record<string, unknown>[] = [
    { kind: 'yes-no' },
    { kind: 'level', scale: 'abc' },
    { kind: 'number', unit: '次', atLeast: { value: '4' } },
    {
      kind: 'ratio',
      of: { a: { title: '甲', unit: '人' } },
      to: 'pupils',
      unit: '人',
      atLeast: { value: '1' },
    },
    { kind: 'items', items: { plan: '计划' } },
    { kind: 'problems', unit: '处' },
    { kind: 'items', draw: { size: '5', from: '学生', what: '名' } },
    { kind: 'date', within: { months: '6' } },
    { kind: 'survey', of: '家长', agree: '满意', atLeast: { value: '85' } },
    { kind: 'text' },
    {
      kind: 'formula',
      inputs: { a: { title: '甲', unit: '人' } },
      formula: 'a / pupils',
      unit: '人',
      atLeast: { value: '1' },
    },
  ]
  test('is among these', () => {
    const named = specs.map((spec) => spec['kind'])
    expect(new Set(named)).toEqual(new Set(Object.keys(answerKinds)))
  })
  test.each(specs)('$kind: what the prompts gather is a value the kind takes', (spec) => {
    const one = kind(spec)
    const replies = Object.fromEntries(
      one.steps().map((step): [string, Raw] => {
        if (step.ask === 'choice') return [step.key, step.choices[0]!.value]
        if (step.ask === 'number') return [step.key, 1]
        if (step.ask === 'date') return [step.key, '2026-09-01']
        if (step.ask === 'text') return [step.key, '做法']
        return [step.key, step.ask === 'pick' ? [step.items[0]!.id] : ['东墙']]
      }),
    )
    const value = one.check(one.gather(replies))
    expect(value).toMatchObject({ ok: true })
    // What is recorded is JSON, and is read back as the same value.
    const raw = (value as { value: Raw }).value
    expect(one.check(JSON.parse(JSON.stringify(raw)) as Raw)).toEqual(value)
    expect(one.print(raw)).not.toMatch(/^$|undefined|NaN|object/)
  })
  test.each(specs)('$kind: anything at all is either taken or refused with a reason', (spec) => {
    const one = kind(spec)
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const result = one.check(raw)
        expect(result.ok || result.problem.code !== undefined).toBe(true)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})

test('numbers are printed plainly', () => {
  expect([4.5, 4.5049999, 2_300_000, 0.1 + 0.2, -1].map((value) => printNumber(value))).toEqual([
    '4.5',
    '4.505',
    '2300000',
    '0.3',
    '-1',
  ])
})
