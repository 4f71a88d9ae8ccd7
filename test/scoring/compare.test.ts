import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/scoring/assess.ts'
import { compareRatings, type Comparison } from '../../src/scoring/compare.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

const points = (value: number) => ({ points: { value: String(value) } })
const level = { answer: { kind: 'level', scale: 'abcd' } }
const checklist = aChecklist({
  indicators: [],
  sections: [
    {
      id: 'S',
      title: '安全',
      indicators: [
        anIndicator('gate', { ...level, ...points(5) }),
        anIndicator('fire', { ...level, ...points(10), owner: { lead: 'moral' } }),
        anIndicator('note', { answer: { kind: 'text' } }),
      ],
    },
    { id: 'T', title: '卫生', indicators: [anIndicator('yard'), anIndicator('bins', level)] },
  ],
  scales: {
    abcd: {
      A: { share: '1', outcome: 'met' },
      B: { share: '0.66', outcome: 'partly' },
      C: { share: '0.33', outcome: 'unmet' },
      D: { share: '0', outcome: 'unmet' },
    },
  },
})

function compared(self: Record<string, Given>, other: Record<string, Given>): Comparison {
  const assessed = (answers: Record<string, Given>) =>
    assess(checklist, { stages: ['primary'] }, aStanding(answers))
  return compareRatings(assessed(self), assessed(other))
}

const value = (given: string | boolean) => ({ value: given })
const left = { notApplicable: '没有' }

describe('two ratings of one thing', () => {
  test.each([
    ['A', 'D', 'over', 5],
    ['A', 'B', 'over', 1.7],
    // The same outcome, and fewer points.
    ['C', 'D', 'over', 1.65],
    ['B', 'B', 'agree', 0],
    ['D', 'A', 'under', -5],
  ])('%s against %s: %s, %d points', (own, their, agreement, more) => {
    const [gate] = compared({ gate: value(own) }, { gate: value(their) }).items
    expect(gate!.agreement).toBe(agreement)
    expect(gate!.points).toBeCloseTo(more, 9)
  })

  test.each([
    [{ gate: value('A') }, {}, 'self-only'],
    [{}, { gate: value('A') }, 'other-only'],
    [{}, {}, 'neither'],
    [{ gate: left }, { gate: left }, 'agree'],
    [{ gate: left }, { gate: value('D') }, 'applies'],
    [{ gate: value('A') }, { gate: value('E') }, 'undecided'],
  ])('%j against %j: %s', (self, other, agreement) => {
    const [gate] = compared(self, other).items
    expect(gate!.agreement).toBe(agreement)
  })
})

describe('the comparison', () => {
  const all = compared(
    { gate: value('A'), fire: value('A'), note: value('好'), yard: value(true), bins: value('A') },
    { gate: value('D'), fire: value('B'), note: value('不好'), yard: value(false) },
  )

  test('the furthest apart come first, then by points, then as in the checklist', () => {
    // gate and yard are two steps apart, and only gate has points; fire is one step apart with more of them.
    expect(all.over.map(({ question }) => question.indicator.id)).toEqual(['gate', 'yard', 'fire'])
  })
  test('bias is counted among those that both have rated', () => {
    expect(all.all).toEqual({ over: 3, under: 0, both: 3, total: 4 })
    expect(all.sections.map(({ section, bias }) => [section.id, bias.over, bias.both])).toEqual([
      ['S', 2, 2],
      ['T', 1, 1],
    ])
    expect(all.owners).toEqual([
      { owner: 'general', bias: { over: 2, under: 0, both: 2, total: 3 } },
      { owner: 'moral', bias: { over: 1, under: 0, both: 1, total: 1 } },
    ])
  })
  test('what is only recorded is not compared', () => {
    expect(all.items.map(({ question }) => question.indicator.id)).not.toContain('note')
  })
  test('the other way round, over is under', () => {
    const given = fc.constantFrom('A', 'B', 'C', 'D', '', '-')
    const answers = fc
      .record({ gate: given, fire: given, bins: given })
      .map((all) =>
        Object.fromEntries(
          Object.entries(all).flatMap(([id, word]): [string, Given][] =>
            word === '' ? [] : [[id, word === '-' ? left : value(word)]],
          ),
        ),
      )
    fc.assert(
      fc.property(answers, answers, (self, other) => {
        const [there, back] = [compared(self, other), compared(other, self)]
        const { over, under } = there.all
        expect(back.all).toEqual({ ...there.all, over: under, under: over })
        expect(back.under.map(({ question }) => question)).toEqual(
          there.over.map(({ question }) => question),
        )
      }),
      { numRuns: 300 },
    )
  })
})
