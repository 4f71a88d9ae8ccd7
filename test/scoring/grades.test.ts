import { describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import type { Stage } from '../../src/checklist/stage.ts'
import { standing } from '../../src/record/standing.ts'
import { assess } from '../../src/scoring/assess.ts'
import { conclude, type Conclusion } from '../../src/scoring/conclude.ts'
import { scoreOf, type Score } from '../../src/scoring/points.ts'
import { scopesOf } from '../../src/scoring/scope.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aJournal, aStanding, type Given } from '../support/records.ts'

interface Subject {
  stages?: Stage[]
  honours?: string[]
  facts?: Record<string, number | boolean>
}

function judged(
  checklist: Checklist,
  answers: Record<string, Given>,
  { stages = ['primary'], honours = [], facts = {} }: Subject = {},
): Conclusion & { score: Score } {
  const assessment = assess(checklist, { stages, honours }, aStanding(answers, facts))
  return { ...conclude(assessment), score: scoreOf(scopesOf(assessment)[0]!)! }
}

const label = { pass: '合格', fail: '不合格' }
const yes = { value: true }
const no = { value: false }
const points = (value: number, more: Record<string, unknown> = {}) => ({
  points: { value: String(value), ...more },
})
const atLeast = (value: number) => ({ rule: 'score', atLeast: { value: String(value) } })
const levels = {
  abcd: {
    A: { share: '1', outcome: 'met' },
    B: { share: '0.66', outcome: 'partly' },
    C: { share: '0.33', outcome: 'unmet' },
    D: { share: '0', outcome: 'unmet' },
  },
}

describe('points', () => {
  test('a level earns its share, also where it is not met', () => {
    const checklist = aChecklist({
      indicators: [anIndicator('a', { ...points(10), answer: { kind: 'level', scale: 'abcd' } })],
      scales: levels,
    })
    const earned = ['A', 'B', 'C', 'D'].map((value) => judged(checklist, { a: { value } }).score)
    expect(earned.map((score) => Number(score.earned.toFixed(9)))).toEqual([10, 6.6, 3.3, 0])
  })

  test('what does not apply leaves both numbers, and the rest is scaled to the declared full score', () => {
    const checklist = aChecklist({
      indicators: [
        anIndicator('a', points(60)),
        anIndicator('b', points(30)),
        anIndicator('c', points(10)),
      ],
      declares: { points: '100' },
      conclusion: { label, rules: [atLeast(66.7)] },
    })
    const answers = { a: yes, b: no, c: { notApplicable: '没有' } }
    expect(judged(checklist, answers).score).toMatchObject({ earned: 60, of: 90, full: 100 })
    // 60 / 90 × 100 is 66.67 in print, and below 66.7.
    expect(judged(checklist, answers).verdict).toBe('fail')
  })

  test('a bonus comes on top of the full score', () => {
    const checklist = aChecklist({
      indicators: [
        anIndicator('a', points(100)),
        anIndicator('b', { ...points(5), bonus: 'true' }),
      ],
    })
    const { score } = judged(checklist, { a: yes, b: yes })
    expect(score).toMatchObject({ earned: 100, of: 100, bonus: 5, full: 100 })
    expect(score.total).toEqual({ lowest: 105, highest: 105 })
  })

  test('an honour leaves out, or counts in full', () => {
    const exempt = (counts: string) => ({ exempt: { honour: 'model', counts } })
    const checklist = aChecklist({
      indicators: [
        anIndicator('a', { ...points(60), ...exempt('full') }),
        anIndicator('b', { ...points(20), ...exempt('left-out') }),
        anIndicator('c', points(20)),
      ],
      honours: { model: { title: '示例甲县文明校园' } },
      conclusion: { label, rules: [{ rule: 'all-met' }] },
    })
    const held = judged(checklist, { c: yes }, { honours: ['model'] })
    expect(held.score).toMatchObject({ earned: 80, of: 80, full: 100 })
    expect(held.verdict).toBe('pass')
    expect(judged(checklist, { c: yes }).verdict).toBe('undecided')
  })

  test('a variant of the points applies; while its fact is missing, either may', () => {
    const checklist = aChecklist({
      indicators: [
        anIndicator('a', points(10, { variants: [{ when: 'boarding', value: '30' }] })),
        anIndicator('b', points(10)),
      ],
      facts: { boarding: { title: '寄宿制', type: 'boolean' } },
      declares: { points: '100' },
    })
    const totals = [{ boarding: true }, { boarding: false }, {}].map(
      (facts) => judged(checklist, { a: yes, b: no }, { facts }).score.total,
    )
    expect(totals).toEqual([
      { lowest: 75, highest: 75 },
      { lowest: 50, highest: 50 },
      { lowest: 50, highest: 75 },
    ])
  })

  test('a triggered veto of the kind zero costs its section and all within it', () => {
    const checklist = aChecklist({
      indicators: [],
      sections: [
        {
          id: 'S',
          title: '安全',
          indicators: [
            anIndicator('a', points(10)),
            anIndicator('v', { veto: { effect: 'zero' }, notApplicable: 'never' }),
          ],
          sections: [{ id: 'T', title: '演练', indicators: [anIndicator('b', points(10))] }],
        },
        { id: 'U', title: '卫生', indicators: [anIndicator('c', points(20))] },
      ],
    })
    const all = { a: yes, b: yes, c: yes }
    expect(judged(checklist, { ...all, v: no }).score).toMatchObject({ earned: 20, of: 40 })
    expect(judged(checklist, { ...all, v: yes }).score).toMatchObject({ earned: 40, of: 40 })
    expect(judged(checklist, all).score.total).toEqual({ lowest: 20, highest: 40 })
  })

  test('of two answers with the same outcome that did not see each other, the lower level stands', () => {
    const checklist = aChecklist({
      indicators: [anIndicator('a', { ...points(100), answer: { kind: 'level', scale: 'abcd' } })],
      scales: levels,
    })
    const earned = [
      ['C', 'D'],
      ['D', 'C'],
    ].map(([first, second]) => {
      const both = standing([
        aJournal({ a: { value: first! } }, {}, 'one'),
        aJournal({ a: { value: second! } }, {}, 'two'),
      ])
      const assessment = assess(checklist, { stages: ['primary'] }, both)
      return scoreOf(scopesOf(assessment)[0]!)!.earned
    })
    expect(earned).toEqual([0, 0])
  })

  test('a text is recorded and decides nothing', () => {
    const checklist = aChecklist({
      indicators: [anIndicator('a'), anIndicator('note', { answer: { kind: 'text' } })],
      conclusion: { label, rules: [{ rule: 'all-met' }] },
    })
    expect(judged(checklist, { a: yes }).verdict).toBe('pass')
  })
})

describe('prerequisites', () => {
  const checklist = aChecklist({
    indicators: [anIndicator('licence', { prerequisite: 'true' }), anIndicator('a')],
    conclusion: { label, rules: [{ rule: 'prerequisites' }] },
  })
  test.each([
    ['fails at once', { licence: no }, 'fail'],
    ['is open until all are answered', { a: yes }, 'undecided'],
    ['passes whatever else is open', { licence: yes }, 'pass'],
    ['passes where none applies', { licence: { notApplicable: '不申报' } }, 'pass'],
  ])('%s', (_title, answers, verdict) => {
    expect(judged(checklist, answers as Record<string, Given>).verdict).toBe(verdict)
  })
})

describe('grades', () => {
  const bands = {
    rule: 'bands',
    bands: [
      { label: '优秀', atLeast: '90' },
      { label: '合格', atLeast: '60' },
    ],
  }
  const checklist = aChecklist({
    stages: ['primary', 'junior'],
    indicators: [
      anIndicator('a', { ...points(60), notApplicable: 'never' }),
      anIndicator('b', { ...points(40), per: 'stage', notApplicable: 'never' }),
      anIndicator('v', { veto: { effect: 'disqualify' }, notApplicable: 'never' }),
    ],
    conclusion: { label, rules: [{ rule: 'no-veto' }, bands] },
  })
  const both: Subject = { stages: ['primary', 'junior'] }

  test('a subject has the lowest grade of its stages', () => {
    const answers = { a: yes, 'b/primary': yes, 'b/junior': no, v: yes }
    expect(judged(checklist, answers, both)).toMatchObject({
      verdict: 'pass',
      grade: '合格',
      stages: [{ grade: '优秀' }, { grade: '合格' }],
    })
  })

  test('there is none while another rule is undecided, only a provisional one', () => {
    const found = judged(checklist, { a: yes, 'b/primary': yes, 'b/junior': yes }, both)
    expect(found.grade).toBeUndefined()
    expect(found).toMatchObject({ verdict: 'undecided', provisionalGrade: '优秀' })
  })

  test('there is none where the subject fails', () => {
    const found = judged(checklist, { a: yes, 'b/primary': yes, 'b/junior': yes, v: no }, both)
    expect(found.verdict).toBe('fail')
    expect([found.grade, found.provisionalGrade]).toEqual([undefined, undefined])
  })

  test('a stage whose grade is open leaves the whole open', () => {
    const found = judged(checklist, { a: yes, 'b/primary': yes, v: yes }, both)
    expect(found.grade).toBeUndefined()
    expect(found.stages.map(({ grade }) => grade)).toEqual(['优秀', undefined])
    // The pass is certain already: without b it is still 60.
    expect(found.verdict).toBe('pass')
  })
})

test('33/3, 31/5, 29/7: a grade by counts over 36 indicators', () => {
  const ids = Array.from({ length: 36 }, (_, n) => `i${n}`)
  const grade = (words: string, met: number, partly: number) => {
    return { label: words, met: String(met), partly: String(partly) }
  }
  const checklist = aChecklist({
    indicators: ids.map((id) => anIndicator(id, { answer: { kind: 'level', scale: 'abcd' } })),
    scales: levels,
    conclusion: {
      label,
      rules: [
        {
          rule: 'counts',
          grades: [grade('一等', 33, 3), grade('二等', 31, 5), grade('三等', 29, 7)],
        },
      ],
    },
  })
  const withPartly = (partly: number, unmet = 0) =>
    judged(
      checklist,
      Object.fromEntries(
        ids.map((id, n) => [id, { value: n < unmet ? 'D' : n < unmet + partly ? 'B' : 'A' }]),
      ),
    )
  expect([0, 3, 4, 5, 6, 7].map((partly) => withPartly(partly).grade)).toEqual([
    '一等',
    '一等',
    '二等',
    '二等',
    '三等',
    '三等',
  ])
  expect(withPartly(8).verdict).toBe('fail')
  expect(withPartly(0, 1).verdict).toBe('fail')
})
