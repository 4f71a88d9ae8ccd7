import { describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import type { Stage } from '../../src/checklist/stage.ts'
import { assess } from '../../src/scoring/assess.ts'
import { conclude, type Conclusion } from '../../src/scoring/conclude.ts'
import { scoreOf } from '../../src/scoring/points.ts'
import { scopesOf } from '../../src/scoring/scope.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

const label = { pass: '合格', fail: '不合格' }
const yes = { value: true }
const no = { value: false }
const left = { notApplicable: '没有' }
const points = (value: number) => ({ points: { value: String(value) } })

function judged(
  checklist: Checklist,
  answers: Record<string, Given>,
  facts: Record<string, number> = {},
  stages: Stage[] = ['primary'],
): Conclusion & { points: number | undefined } {
  const assessment = assess(checklist, { stages }, aStanding(answers, facts))
  const score = scoreOf(scopesOf(assessment)[0]!)
  return { ...conclude(assessment), points: score?.total?.highest }
}

describe('110 points: 100 by levels of 100, 66, 33 and 0 %, and 10 for what is special', () => {
  const weights = [13, 15, 20, 22, 30]
  const level = { answer: { kind: 'level', scale: 'abcd' } }
  const checklist = aChecklist({
    indicators: [
      ...weights.map((value, i) => anIndicator(`c${i}`, { ...level, ...points(value) })),
      anIndicator('special', { ...level, ...points(10), bonus: 'true' }),
      anIndicator('scandal', {
        answer: { kind: 'yes-no', metWhen: 'false' },
        veto: { effect: 'revoke' },
      }),
    ],
    declares: { points: '100' },
    scales: {
      abcd: {
        A: { share: '1', outcome: 'met' },
        B: { share: '0.66', outcome: 'partly' },
        C: { share: '0.33', outcome: 'unmet' },
        D: { share: '0', outcome: 'unmet' },
      },
    },
    conclusion: {
      label,
      rules: [{ rule: 'no-veto' }, { rule: 'score', atLeast: { value: '85' } }],
    },
  })
  const campus = (levels: string, special: string, scandal = false) => {
    const given = Object.fromEntries(
      levels
        .split('')
        .map((value, i): [string, Given] => [`c${i}`, value === '-' ? left : { value }]),
    )
    return judged(checklist, { ...given, special: { value: special }, scandal: { value: scandal } })
  }
  test.each([
    ['AAAAA', 'A', 110, 'pass'],
    ['AAAAA', 'D', 100, 'pass'],
    ['BBBBB', 'A', 76, 'fail'],
    ['CCCCC', 'C', 36.3, 'fail'],
    ['DDDDD', 'D', 0, 'fail'],
    // 13 + 15 + 20 + 0.66 × 22 + 0.66 × 30 = 82.32, and what is special makes up for it.
    ['AAABB', 'D', 82.32, 'fail'],
    ['AAABB', 'C', 85.62, 'pass'],
    // What does not apply leaves both numbers: (13 + 15 + 22) ÷ 80 × 100.
    ['AA-AD', 'D', 62.5, 'fail'],
  ])('%s and %s: %d points, %s', (levels, special, total, verdict) => {
    const found = campus(levels, special)
    expect(found.points).toBeCloseTo(total, 9)
    expect(found.verdict).toBe(verdict)
  })
  test('with a scandal no points help', () => {
    expect(campus('AAAAA', 'A', true).verdict).toBe('fail')
  })
})

describe('what a triggered veto does', () => {
  const effects = (effect: string) =>
    aChecklist({
      indicators: [anIndicator('v', { veto: { effect } }), anIndicator('a', points(50))],
      sections: [
        {
          id: 'S',
          title: '安全',
          indicators: [anIndicator('v', { veto: { effect } }), anIndicator('a', points(50))],
        },
        { id: 'T', title: '卫生', indicators: [anIndicator('b', points(50))] },
      ],
      conclusion: {
        label,
        rules: [{ rule: 'no-veto' }, { rule: 'score', atLeast: { value: '60' } }],
      },
    })
  test.each([
    ['disqualify', 'fail', 100],
    ['revoke', 'fail', 100],
    // Its section loses all points, which is what fails here.
    ['zero', 'fail', 50],
    ['flag', 'pass', 100],
  ])('%s: %s, %d points', (effect, verdict, total) => {
    const found = judged(effects(effect), { v: no, a: yes, b: yes })
    expect(found).toMatchObject({ verdict, points: total })
    expect(judged(effects(effect), { v: yes, a: yes, b: yes }).verdict).toBe('pass')
    expect(judged(effects(effect), { v: left, a: yes, b: yes }).verdict).toBe('pass')
  })
})

describe('two indicators, each met, missed, left out or open', () => {
  const rules = {
    'all-met': { rule: 'all-met' },
    'at-least 1, keep-misses': { rule: 'at-least', of: ['a', 'b'], met: '1' },
    'at-least 1, scale': { rule: 'at-least', of: ['a', 'b'], met: '1', notApplicable: 'scale' },
    'at-least 1, counts-as-met': {
      rule: 'at-least',
      of: ['a', 'b'],
      met: '1',
      notApplicable: 'counts-as-met',
    },
    'score 10 of 20': { rule: 'score', atLeast: { value: '10' } },
    'counts 1/0': { rule: 'counts', grades: [{ label: '一等', met: '1', partly: '0' }] },
    'no-veto': { rule: 'no-veto' },
    prerequisites: { rule: 'prerequisites' },
  }
  const ends: Record<string, Given | undefined> = { met: yes, missed: no, left, open: undefined }
  /** For a: met, missed, left, open; within each for b the same. P pass, F fail, u undecided. */
  test.each([
    ['all-met', 'PFPu FFFF PFuu uFuu'],
    ['at-least 1, keep-misses', 'PPPP PFPu PPuu Puuu'],
    ['at-least 1, scale', 'PPPP PFFu PFuu Puuu'],
    ['at-least 1, counts-as-met', 'PPPP PFPu PPuu Puuu'],
    ['score 10 of 20', 'PPPP PFFu PFuu Puuu'],
    ['counts 1/0', 'PFPu FFFF PFuu uFuu'],
    ['no-veto', 'PFPu FFFF PFPu uFuu'],
    ['prerequisites', 'PFPu FFFF PFPu uFuu'],
  ] as const)('%s: %s', (rule, expected) => {
    const role = {
      ...(rule === 'no-veto' && { veto: { effect: 'disqualify' } }),
      ...(rule === 'prerequisites' && { prerequisite: 'true' }),
    }
    const checklist = aChecklist({
      indicators: ['a', 'b'].map((id) => anIndicator(id, { ...points(10), ...role })),
      conclusion: { label, rules: [rules[rule]] },
    })
    const found = Object.values(ends).map((a) =>
      Object.values(ends)
        .map((b) => judged(checklist, { ...(a && { a }), ...(b && { b }) }).verdict)
        .map((verdict) => (verdict === 'undecided' ? 'u' : verdict === 'pass' ? 'P' : 'F'))
        .join(''),
    )
    expect(found.join(' ')).toBe(expected)
  })
})

describe('pupils', () => {
  const checklist = aChecklist({
    indicators: [
      anIndicator('r', {
        notApplicable: 'never',
        answer: {
          kind: 'ratio',
          of: { books: { title: '图书', unit: '册' } },
          to: 'pupils',
          unit: '册/生',
          atLeast: { value: '20' },
        },
      }),
    ],
    facts: { pupils: { title: '在校学生数', unit: '人', type: 'integer', min: '0' } },
    conclusion: {
      label,
      rules: [{ rule: 'at-least', of: ['r'], met: '1', rest: { share: '0.85' } }],
    },
  })
  const given = { r: { value: { books: 2000 } } }
  test.each([
    [{ pupils: 100 }, 'pass'],
    [{ pupils: 101 }, 'fail'],
    [{ pupils: 0 }, 'undecided'],
    [{}, 'undecided'],
  ])('%j: %s', (facts, verdict) => {
    expect(judged(checklist, given, facts as Record<string, number>).verdict).toBe(verdict)
  })
  test('none of them, and no books either, is still undecided', () => {
    expect(judged(checklist, { r: { value: { books: 0 } } }, { pupils: 0 }).verdict).toBe(
      'undecided',
    )
  })
})

describe('per stage', () => {
  const checklist = aChecklist({
    stages: ['kindergarten', 'primary', 'junior'],
    indicators: [
      anIndicator('a', { per: 'stage' }),
      anIndicator('gate'),
      anIndicator('nap', { stages: ['kindergarten'] }),
    ],
    conclusion: { label, rules: [{ rule: 'all-met' }] },
  })
  const verdicts = (answers: Record<string, Given>, stages: Stage[]) => {
    const { verdict, stages: own } = judged(checklist, answers, {}, stages)
    return [verdict, ...own.map((one) => `${one.stage} ${one.verdict}`)]
  }
  test('a subject passes when every stage does', () => {
    const both = { 'a/primary': yes, 'a/junior': yes }
    const stages: Stage[] = ['primary', 'junior']
    expect(verdicts({ ...both, gate: yes }, stages)).toEqual([
      'pass',
      'primary pass',
      'junior pass',
    ])
    expect(verdicts({ ...both, gate: no }, stages)).toEqual(['fail', 'primary fail', 'junior fail'])
    expect(verdicts({ ...both, 'a/junior': no, gate: yes }, stages)).toEqual([
      'fail',
      'primary pass',
      'junior fail',
    ])
    expect(verdicts({ 'a/primary': yes, gate: yes }, stages)).toEqual([
      'undecided',
      'primary pass',
      'junior undecided',
    ])
  })
  test('what only one stage is asked, once, counts in that stage alone', () => {
    const answers = { 'a/kindergarten': yes, 'a/primary': yes, gate: yes, nap: no }
    expect(verdicts(answers, ['kindergarten', 'primary'])).toEqual([
      'fail',
      'kindergarten fail',
      'primary pass',
    ])
  })
})

test('the conclusion "none" stays none, whatever is answered', () => {
  const checklist = aChecklist({
    indicators: [anIndicator('a', { veto: { effect: 'disqualify' } })],
  })
  for (const answers of [{}, { a: yes }, { a: no }, { a: left }])
    expect(judged(checklist, answers as Record<string, Given>)).toMatchObject({
      verdict: 'none',
      provisional: 'none',
      stages: [],
    })
})
