import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../../../src/civil/date.ts'
import { bad, kind, ok } from './trying.ts'

describe('date', () => {
  const drill = kind({ kind: 'date', within: { months: '6' } })
  test('is a real day; people may type it as they write it', () => {
    expect(['2026-9-1', '2026/09/01', '2026.9.1', '２０２６年9月1日'].map(drill.type)).toEqual(
      Array.from({ length: 4 }, () => ok('2026-09-01')),
    )
    expect([drill.type('2026-02-30'), drill.type('9月1日'), drill.check(20260901)]).toEqual([
      bad('not-a-date'),
      bad('not-a-date'),
      bad('not-a-date'),
    ])
    expect(drill.check('2026-9-1')).toEqual(bad('not-a-date'))
  })
  test.each([
    ['2026-05-21', 'met'],
    ['2026-11-21', 'met'],
    ['2026-05-20', 'unmet'],
    ['2026-11-22', 'unmet'],
  ])('%s is %s within six months of 2026-11-21', (day, outcome) => {
    expect(drill.judge(day).outcome).toBe(outcome)
  })
  test('is counted back from the day of observation, not from today', () => {
    expect(drill.judge('2026-05-20', { observed: '2026-11-20' }).outcome).toBe('met')
    expect(drill.judge('2026-05-20', { observed: undefined })).toEqual({
      outcome: 'undecided',
      undecided: 'day-unknown',
    })
    expect(drill.judge('1900-01-02', { observed: '1900-01-02' }).outcome).toBe('met')
  })
  test('fixed days are inclusive; what is missing names the window', () => {
    const issued = kind({ kind: 'date', notBefore: '2026-09-01', notAfter: '2026-09-30' })
    expect(
      ['2026-09-01', '2026-09-30', '2026-08-31', '2026-10-01'].map(
        (day) => issued.judge(day, { observed: undefined }).outcome,
      ),
    ).toEqual(['met', 'met', 'unmet', 'unmet'])
    expect(issued.judge('2026-10-01').missing).toEqual({
      kind: 'date',
      seen: '2026-10-01',
      from: '2026-09-01',
      to: '2026-09-30',
    })
  })
  test('of both windows the narrower end counts', () => {
    const both = kind({ kind: 'date', within: { months: '6' }, notBefore: '2026-09-01' })
    expect(both.judge('2026-08-31').missing).toMatchObject({ from: '2026-09-01', to: '2026-11-21' })
  })
  test('without any window nothing is decided', () => {
    expect(kind({ kind: 'date' }).judge('2026-09-01')).toMatchObject({ undecided: 'no-threshold' })
  })
  test('as many months back as it says are met, and one more is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (months) => {
        const one = kind({ kind: 'date', within: { months: String(months) } })
        expect(one.judge(addMonths('2026-11-21', -months)).outcome).toBe('met')
        expect(one.judge(addMonths('2026-11-21', -months - 1)).outcome).toBe('unmet')
      }),
    )
  })
})

describe('survey', () => {
  const parents = kind({
    kind: 'survey',
    of: '家长',
    agree: '满意和基本满意',
    minSample: { value: '200' },
    atLeast: { value: '85' },
  })
  test('is how many of how many', () => {
    expect([parents.type('180/200'), parents.type('１８０／２００')]).toEqual([
      ok({ agree: 180, valid: 200 }),
      ok({ agree: 180, valid: 200 }),
    ])
    expect(parents.check({ agree: '180', valid: '200' })).toEqual(ok({ agree: 180, valid: 200 }))
    expect([parents.type('90%'), parents.type('90'), parents.check({ agree: 1 })]).toEqual([
      bad('not-a-survey'),
      bad('not-a-survey'),
      bad('not-a-survey'),
    ])
    expect([parents.type('201/200'), parents.type('1.5/200'), parents.type('-1/200')]).toEqual([
      bad('more-than-all'),
      bad('not-whole'),
      bad('too-small'),
    ])
    expect(parents.check({ agree: 1, valid: 2, total: 3 })).toEqual(bad('not-a-survey'))
    expect(parents.print({ agree: 180, valid: 200 })).toBe(
      '有效问卷 200 份，满意和基本满意 180 份（90%）',
    )
  })
  test('a small sample decides nothing, however good; it says how many more are needed', () => {
    expect(parents.judge({ agree: 188, valid: 188 })).toMatchObject({
      outcome: 'undecided',
      undecided: 'sample-too-small',
      missing: { kind: 'questionnaires', count: 12 },
    })
    expect(parents.judge({ agree: 0, valid: 199 }).outcome).toBe('undecided')
  })
  test('is inclusive, and says how many questionnaires are short', () => {
    expect(parents.judge({ agree: 170, valid: 200 }).outcome).toBe('met')
    expect(parents.judge({ agree: 169, valid: 200 })).toMatchObject({
      outcome: 'unmet',
      measured: { value: 84.5, unit: '%' },
      missing: { kind: 'agreeing', count: 1, what: '满意和基本满意' },
    })
  })
  test('nobody asked is never met', () => {
    const any = kind({ kind: 'survey', of: '家长', agree: '满意', atLeast: { value: '0' } })
    expect(any.judge({ agree: 0, valid: 0 })).toMatchObject({
      undecided: 'sample-too-small',
      missing: { count: 1 },
    })
  })
  test('what is said to be missing is exactly enough', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const [agree, valid] = [Math.min(a, b), Math.max(a, b)]
        const { outcome, missing } = parents.judge({ agree, valid })
        if (missing?.kind === 'questionnaires') expect(valid + missing.count).toBe(200)
        else if (missing?.kind === 'agreeing') {
          const more = agree + missing.count
          expect(parents.judge({ agree: more, valid }).outcome).toBe('met')
          expect(parents.judge({ agree: more - 1, valid }).outcome).toBe('unmet')
        } else expect(outcome).toBe('met')
      }),
    )
  })
})

describe('a sample', () => {
  const draw = { size: '5', from: '学生', what: '名' }
  const pupils = kind({ kind: 'items', draw, atLeast: { value: '4' } })
  test('is k of n, with or without where they were', () => {
    expect(pupils.type('4/5')).toEqual(ok({ k: 4, n: 5, places: [] }))
    expect(pupils.type('4/5：三（1）班；五（2）班')).toEqual(
      ok({ k: 4, n: 5, places: ['三（1）班', '五（2）班'] }),
    )
    expect(pupils.check({ k: '4', n: '5' })).toEqual(ok({ k: 4, n: 5, places: [] }))
    expect([pupils.type('6/5'), pupils.type('4'), pupils.check(['a']), pupils.check(4)]).toEqual([
      bad('more-than-all'),
      bad('not-a-draw'),
      bad('not-a-draw'),
      bad('not-a-draw'),
    ])
    expect(pupils.check({ k: 1, n: 1, places: ['甲', '乙'] })).toEqual(
      bad('more-places-than-count'),
    )
    expect(pupils.print({ k: 4, n: 5, places: ['三（1）班'] })).toBe(
      '抽 5 名，4 名达到（三（1）班）',
    )
  })
  test('says how many are short', () => {
    expect(pupils.judge({ k: 4, n: 5 }).outcome).toBe('met')
    expect(pupils.judge({ k: 2, n: 5 })).toMatchObject({
      outcome: 'unmet',
      measured: { value: 2, unit: '名' },
      missing: { kind: 'drawn', count: 2, unit: '名', from: '学生' },
    })
    expect(kind({ kind: 'items', draw }).judge({ k: 4, n: 5 })).toMatchObject({
      outcome: 'unmet',
      missing: { count: 1 },
    })
  })
  test('too few drawn decide nothing', () => {
    expect(pupils.judge({ k: 4, n: 4 })).toMatchObject({
      outcome: 'undecided',
      undecided: 'sample-too-small',
      missing: { kind: 'draws', count: 1 },
    })
  })
  test('drawing on until enough are right is no way out', () => {
    expect(pupils.judge({ k: 4, n: 50 }).outcome).toBe('unmet')
    expect(pupils.judge({ k: 40, n: 50 }).outcome).toBe('met')
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 500 }), fc.nat(500), (n, some) => {
        const k = Math.min(some, n)
        expect(pupils.judge({ k, n }).outcome).toBe(k * 5 >= n * 4 ? 'met' : 'unmet')
      }),
    )
  })
})

describe('text', () => {
  const words = kind({ kind: 'text' })
  test('is recorded as it is, and never judged', () => {
    expect(words.type('  家校共育三步法 ')).toEqual(ok('家校共育三步法'))
    expect([words.type('  '), words.check(1), words.check(['甲'])]).toEqual([
      bad('not-a-text'),
      bad('not-a-text'),
      bad('not-a-text'),
    ])
    expect(words.check('字'.repeat(2001))).toEqual(bad('text-too-long'))
    expect(words.judge('家校共育三步法')).toEqual({ outcome: 'recorded' })
  })
})
