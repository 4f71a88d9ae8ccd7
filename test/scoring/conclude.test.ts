import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { assess } from '../../src/scoring/assess.ts'
import { conclude, type Conclusion } from '../../src/scoring/conclude.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'

function concluded(checklist: Checklist, answers: Record<string, Given>): Conclusion {
  return conclude(assess(checklist, { stages: ['primary'] }, aStanding(answers)))
}

const label = { pass: '可以开灯', fail: '不可开灯' }
const noVeto = { label, rules: [{ rule: 'no-veto' }] }

describe('no-veto', () => {
  const checklist = aChecklist({
    indicators: [
      anIndicator('fire', { veto: { effect: 'disqualify' }, notApplicable: 'never' }),
      anIndicator('wind', { veto: { effect: 'flag' } }),
      anIndicator('song'),
    ],
    conclusion: noVeto,
  })

  test('a triggered veto fails at once, whatever is still open', () => {
    expect(concluded(checklist, { fire: { value: false } })).toMatchObject({
      verdict: 'fail',
      answered: 1,
      total: 3,
    })
  })
  test('an unanswered veto keeps it undecided, and what no rule looks at says nothing of it', () => {
    expect(concluded(checklist, { song: { value: true } })).toMatchObject({
      verdict: 'undecided',
      provisional: 'undecided',
    })
  })
  test('a flag decides nothing', () => {
    expect(concluded(checklist, { fire: { value: true }, wind: { value: false } }).verdict).toBe(
      'pass',
    )
  })
  test('with no answer at all there is not even a provisional one', () => {
    expect(concluded(checklist, {})).toMatchObject({
      verdict: 'undecided',
      provisional: 'undecided',
    })
  })
  test('the conclusion "none" only counts', () => {
    const problemsOnly = aChecklist({ indicators: [anIndicator('fire')] })
    expect(concluded(problemsOnly, {})).toMatchObject({ verdict: 'none', total: 1 })
  })
})

type Mark = 'met' | 'unmet' | 'na' | 'open'
const marks: Mark[] = ['met', 'unmet', 'na', 'open']
const policies = ['keep-misses', 'scale', 'counts-as-met'] as const

/** Written anew from the words of the rule, not from the code: judges a fully answered list. */
function bruteForce(
  done: readonly Mark[],
  need: number,
  policy: (typeof policies)[number],
): string {
  const total = done.length
  const met = done.filter((mark) => mark === 'met').length
  const missed = done.filter((mark) => mark === 'unmet').length
  const left = total - met - missed
  if (left === total) return 'undecided'
  if (policy === 'keep-misses') return missed <= total - need ? 'pass' : 'fail'
  if (policy === 'counts-as-met') return met + left >= need ? 'pass' : 'fail'
  return met * total >= need * (total - left) ? 'pass' : 'fail'
}

function completions(given: readonly Mark[]): Mark[][] {
  const open = given.indexOf('open')
  if (open < 0) return [[...given]]
  return (['met', 'unmet', 'na'] as const).flatMap((mark) => completions(given.with(open, mark)))
}

function answersFor(given: readonly Mark[]): Record<string, Given> {
  const entries = given.flatMap((mark, i): [string, Given][] => {
    if (mark === 'open') return []
    return [[`i${i}`, mark === 'na' ? { notApplicable: '没有灯笼' } : { value: mark === 'met' }]]
  })
  return Object.fromEntries(entries)
}

describe('at-least against every completion, tried one by one', () => {
  const cases = fc.record({
    given: fc.array(fc.constantFrom(...marks), { minLength: 1, maxLength: 6 }),
    need: fc.integer({ min: 1, max: 6 }),
    policy: fc.constantFrom(...policies),
  })

  test('certain exactly when all completions agree', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(cases, ({ given, need, policy }) => {
        fc.pre(need <= given.length)
        const of = given.map((_, i) => `i${i}`)
        const checklist = aChecklist({
          indicators: of.map((id) => anIndicator(id)),
          conclusion: {
            label,
            rules: [{ rule: 'at-least', of, met: String(need), notApplicable: policy }],
          },
        })
        const verdicts = new Set(completions(given).map((done) => bruteForce(done, need, policy)))
        const expected = verdicts.size === 1 ? [...verdicts][0]! : 'undecided'
        seen.add(expected)
        expect(concluded(checklist, answersFor(given)).verdict).toBe(expected)
      }),
      { numRuns: 2000, seed: 20261121 },
    )
    expect([...seen].sort()).toEqual(['fail', 'pass', 'undecided'])
  })
})

describe('per stage', () => {
  const checklist = aChecklist({
    stages: ['primary', 'junior'],
    indicators: [anIndicator('lamp', { per: 'stage', veto: { effect: 'revoke' } })],
    conclusion: noVeto,
  })
  const conclusionFor = (answers: Record<string, Given>) =>
    conclude(assess(checklist, { stages: ['primary', 'junior'] }, aStanding(answers)))

  test('a subject passes when every stage does', () => {
    expect(conclusionFor({ 'lamp/primary': { value: true } })).toMatchObject({
      verdict: 'undecided',
      stages: [
        { stage: 'primary', verdict: 'pass' },
        { stage: 'junior', verdict: 'undecided' },
      ],
    })
    expect(
      conclusionFor({ 'lamp/primary': { value: true }, 'lamp/junior': { value: false } }).verdict,
    ).toBe('fail')
  })
})
