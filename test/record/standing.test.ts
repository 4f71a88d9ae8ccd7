import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerKey, type Entry } from '../../src/record/entry.ts'
import { graphOf } from '../../src/record/graph.ts'
import { standing } from '../../src/record/standing.ts'
import { anyRuns, journalsOf, shuffled, type Run } from './journals.ts'

/** The values that stand for R1, and whether they contradict. */
function stands(runs: readonly Run[]): { values: unknown[]; conflict: boolean | undefined } {
  const found = standing(journalsOf(runs)).answers.get('R1')
  const values = found?.entries.map((entry) => ('value' in entry ? entry.value : 'withdrawn')) ?? []
  return { values, conflict: found?.conflict }
}

const nothingRead: Run['parents'] = []

describe('one answer', () => {
  test('the last in a journal stands', () => {
    const entries = [{ value: 1 }, { value: 2 }, { value: 1, indicator: 'R2' }]
    expect(stands([{ parents: nothingRead, entries }])).toEqual({ values: [2], conflict: false })
  })

  test('one that has seen the other stands, whatever the clock says', () => {
    const runs: Run[] = [
      { parents: nothingRead, entries: [{ value: 1 }], at: '2026-11-21T12:00:00.000+08:00' },
      { parents: [[0, 1]], entries: [{ value: 2 }], at: '2020-01-01T00:00:00.000+08:00' },
    ]
    expect(stands(runs)).toEqual({ values: [2], conflict: false })
  })

  test('two that have not seen each other and differ contradict', () => {
    const runs: Run[] = [
      { parents: nothingRead, entries: [{ value: 0 }] },
      { parents: [[0, 1]], entries: [{ value: 1 }] },
      { parents: [[0, 1]], entries: [{ value: 2 }] },
    ]
    expect(stands(runs)).toEqual({ values: [1, 2], conflict: true })
  })

  test('until someone who saw both answers again; who saw one of them settles nothing', () => {
    const apart: Run[] = [
      { parents: nothingRead, entries: [{ value: 1 }] },
      { parents: nothingRead, entries: [{ value: 2 }] },
    ]
    const both: Run = {
      parents: [
        [0, 1],
        [1, 1],
      ],
      entries: [{ value: 3 }],
    }
    expect(stands([...apart, both])).toEqual({ values: [3], conflict: false })
    const one: Run = { parents: [[0, 1]], entries: [{ value: 3 }] }
    expect(stands([...apart, one])).toEqual({ values: [2, 3], conflict: true })
  })

  test('what a run answers after another has read it contradicts that one', () => {
    const runs: Run[] = [
      { parents: nothingRead, entries: [{ value: 1 }, { value: 2 }] },
      { parents: [[0, 1]], entries: [{ value: 3 }] },
    ]
    expect(stands(runs)).toEqual({ values: [2, 3], conflict: true })
  })
})

describe('two that have not seen each other', () => {
  const conflict = (a: Run['entries'][number], b: Run['entries'][number]): boolean | undefined =>
    stands([
      { parents: nothingRead, entries: [a] },
      { parents: nothingRead, entries: [b] },
    ]).conflict

  test.each([
    ['the same number', { value: 84 }, { value: 84 }, false],
    [
      'the same inputs in another order',
      { value: { a: 1, b: { c: 2, d: 3 } } },
      { value: { b: { d: 3, c: 2 }, a: 1 } },
      false,
    ],
    ['lists in another order', { value: ['a', 'b'] }, { value: ['b', 'a'] }, true],
    ['a number and a text', { value: 1 }, { value: '1' }, true],
    ['the same with different notes', { value: 1, note: '甲' }, { value: 1, note: '乙' }, false],
    [
      'not applicable for different reasons',
      { value: null, notApplicable: '无' },
      { value: null, notApplicable: '不涉及' },
      false,
    ],
    [
      'not applicable and an empty answer',
      { value: null, notApplicable: '' },
      { value: null },
      true,
    ],
    ['an answer and its withdrawal', { value: 1 }, { type: 'withdraw' }, true],
    ['two withdrawals', { type: 'withdraw' }, { type: 'withdraw' }, false],
  ])('%s', (_, a, b, expected) => {
    expect(conflict(a, b)).toBe(expected)
  })
})

test('stages are apart, and so are facts', () => {
  const fact = { type: 'fact', fact: 'pupils' }
  const { answers, facts, seals } = standing(
    journalsOf([
      {
        parents: nothingRead,
        entries: [
          { value: 1, stage: 'primary' },
          { value: 2, stage: 'junior' },
          { value: 3 },
          { ...fact, value: 900, stage: 'primary' },
          { ...fact, value: 901, stage: 'primary' },
          { type: 'seal' },
        ],
      },
      { parents: nothingRead, entries: [{ ...fact, value: 902, stage: 'primary' }] },
    ]),
  )
  expect([...answers.keys()]).toEqual(['R1', 'R1/junior', 'R1/primary'])
  expect([...facts.keys()]).toEqual([answerKey('pupils', 'primary')])
  expect(facts.get('pupils/primary')).toMatchObject({
    conflict: true,
    entries: [{ value: 901 }, { value: 902 }],
  })
  expect(seals).toMatchObject([{ type: 'seal', n: 6 }])
})

test('entries of types that are not known change nothing', () => {
  const runs: Run[] = [
    { parents: nothingRead, entries: [{ value: 1 }, { type: 'verify', value: 2 }] },
  ]
  expect(stands(runs)).toEqual({ values: [1], conflict: false })
})

test('those stand that no other about the same has seen, by hash, in whatever order journals come', () => {
  const shuffledRuns = anyRuns().chain((runs) => {
    const journals = journalsOf(runs)
    return fc.tuple(fc.constant(journals), shuffled(journals))
  })
  fc.assert(
    fc.property(shuffledRuns, ([journals, others]) => {
      const found = standing(journals)
      expect(standing(others)).toEqual(found)
      const { sees } = graphOf(journals)
      const all = journals.flatMap(({ entries }) => entries as (Entry & { indicator: string })[])
      for (const indicator of ['R1', 'R2']) {
        const about = all.filter((entry) => entry.indicator === indicator)
        const last = about.filter(({ hash }) => !about.some((other) => sees(other.hash, hash)))
        expect(found.answers.get(indicator)?.entries ?? []).toEqual(
          last.sort((a, b) => (a.hash < b.hash ? -1 : 1)),
        )
      }
    }),
    { numRuns: 500 },
  )
})
