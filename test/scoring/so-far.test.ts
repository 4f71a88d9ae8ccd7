import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/scoring/assess.ts'
import { conclude } from '../../src/scoring/conclude.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

const label = { pass: '合格', fail: '不合格' }
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const yes = { value: true }
const no = { value: false }

/** Eight questions of ten points, the last of them a veto. */
function concluded(rule: object | object[], answers: Record<string, Given>) {
  const indicators = ids.map((id) =>
    anIndicator(id, {
      points: { value: '10' },
      ...(id === 'h' && { veto: { effect: 'disqualify' } }),
    }),
  )
  const checklist = aChecklist({ indicators, conclusion: { label, rules: [rule].flat() } })
  return conclude(assess(checklist, { stages: ['primary'], honours: [] }, aStanding(answers)))
}

const score = { rule: 'score', atLeast: { value: '60' } }
const atLeast = { rule: 'at-least', of: ids, met: '6' }
const bands = {
  rule: 'bands',
  bands: [
    { label: '良', atLeast: '60' },
    { label: '中', atLeast: '40' },
  ],
}
const counts = {
  rule: 'counts',
  grades: [{ label: '优', met: '8', partly: '0' }],
}
const rules = { score, 'at-least': atLeast, bands, counts, 'no-veto': { rule: 'no-veto' } }

describe('the provisional verdict is that of the answered ones', () => {
  test.each<[string, object | object[], Record<string, Given>, string]>([
    ['points: nothing of ten', score, { a: no }, 'fail'],
    ['points: ten of ten', score, { a: yes }, 'pass'],
    [
      'points: 30 of 40, where 60 of 80 are asked for',
      score,
      { a: yes, b: yes, c: yes, d: no },
      'pass',
    ],
    ['points: 20 of 40', score, { a: yes, b: yes, c: no, d: no }, 'fail'],
    ['a count: none of one', atLeast, { a: no }, 'fail'],
    [
      'a count: three of four, where six of eight',
      atLeast,
      { a: yes, b: yes, c: yes, d: no },
      'pass',
    ],
    ['a count: two of four', atLeast, { a: yes, b: yes, c: no, d: no }, 'fail'],
    ['a veto that is not triggered', { rule: 'no-veto' }, { h: yes }, 'pass'],
    ['no veto answered', { rule: 'no-veto' }, { a: yes }, 'undecided'],
    [
      'nothing of what the rule names',
      { ...atLeast, of: ['a', 'b'], met: '1' },
      { c: yes },
      'undecided',
    ],
    [
      'a second rule of which nothing is answered',
      [{ rule: 'no-veto' }, { ...atLeast, of: ['a', 'b'], met: '1' }],
      { h: yes },
      'undecided',
    ],
    ['no veto so far, and the points', [{ rule: 'no-veto' }, score], { a: yes }, 'pass'],
    ['unless another fails', [score, { ...atLeast, of: ['b'], met: '1' }], { a: no }, 'fail'],
    ['nothing but what does not apply', score, { a: { notApplicable: '没有' } }, 'undecided'],
  ])('%s', (_, rule, answers, provisional) => {
    expect(concluded(rule, answers).provisional).toBe(provisional)
  })

  test.each([
    [{ a: yes, b: yes }, '良'],
    [{ a: yes, b: no }, '中'],
    [{ a: no }, undefined],
  ])('and so is the grade: %j', (answers, grade) => {
    expect(concluded(bands, answers).provisionalGrade).toBe(grade)
  })

  test.each(Object.entries(rules))(
    'of %s: with every answer given it is the verdict',
    (_, rule) => {
      const answer = fc.constantFrom<Given>(yes, no, { notApplicable: '没有' })
      fc.assert(
        fc.property(fc.array(answer, { minLength: 8, maxLength: 8 }), (given) => {
          const answers = Object.fromEntries(ids.map((id, n) => [id, given[n]!]))
          const { verdict, provisional, grade, provisionalGrade } = concluded(rule, answers)
          // What does not apply may leave a rule nothing to look at: then it says nothing of it.
          if (provisional === 'undecided') expect(verdict).not.toBe('fail')
          else expect([provisional, provisionalGrade]).toEqual([verdict, grade])
        }),
      )
    },
  )
})
