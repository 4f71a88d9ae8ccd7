import { describe, expect, test } from 'vitest'
import { assess } from '../../src/scoring/assess.ts'
import { conclude } from '../../src/scoring/conclude.ts'
import { sectionScores } from '../../src/scoring/sections.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

const checklist = aChecklist({
  indicators: [
    anIndicator('gate'),
    anIndicator('song', { answer: { kind: 'text' } }),
    anIndicator('drill', { answer: { kind: 'date', within: { months: '1' } } }),
    anIndicator('later', { status: 'future' }),
    anIndicator('gone', { status: 'obsolete' }),
  ],
  conclusion: {
    label: { pass: '可以开灯', fail: '不可开灯' },
    rules: [{ rule: 'all-met' }],
  },
})

function assessed(answers: Record<string, Given>) {
  return assess(checklist, { stages: ['primary'] }, aStanding(answers))
}

describe('a text', () => {
  const met = { gate: { value: true }, drill: { value: '2026-11-20' } }
  test('counts as answered, and in no rate', () => {
    const assessment = assessed({ ...met, song: { value: '灯笼谣' } })
    expect(conclude(assessment)).toMatchObject({ answered: 3, total: 3, verdict: 'pass' })
    const [section] = sectionScores(assessment)
    expect([section!.counts.recorded, section!.counts.met, section!.rate]).toEqual([1, 2, 1])
  })
  test('is seen by no conclusion rule, answered or not', () => {
    expect(conclude(assessed(met))).toMatchObject({ answered: 2, total: 3, verdict: 'pass' })
    expect(conclude(assessed({ song: { value: '灯笼谣' } })).provisional).toBe('undecided')
  })
})

test.each([
  [{ value: '2026-10-21' }, 'met'],
  [{ value: '2026-10-20' }, 'unmet'],
  [{ value: '2026-10-20', observedOn: '2026-11-20' }, 'met'],
])('a window reaches back from the day it was seen, else entered: %j is %s', (given, outcome) => {
  const item = assessed({ drill: given }).items.find(
    ({ question }) => question.indicator.id === 'drill',
  )
  expect(item!.outcome).toBe(outcome)
})

test('what is not in force is neither asked nor counted, whatever was answered', () => {
  const { items } = assessed({ gone: { value: false }, later: { value: false } })
  expect(items.map(({ question }) => question.indicator.id)).toEqual(['gate', 'song', 'drill'])
})
