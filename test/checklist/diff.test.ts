import { describe, expect, it } from 'vitest'
import { diffChecklists, judgesAlike, type Difference } from '../../src/checklist/diff.ts'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'
import { aChecklist, anIndicator, builtIn } from '../support/checklists.ts'

const number = (atLeast: string, more: object = {}) => ({
  answer: { kind: 'number', unit: '具', type: 'integer', atLeast: { value: atLeast }, ...more },
})

function diff(old: Parameters<typeof aChecklist>[0], now: Parameters<typeof aChecklist>[0]) {
  return diffChecklists(aChecklist(old), aChecklist(now))
}

/** Two editions that differ in one indicator. */
function changed(was: Record<string, unknown>, is: Record<string, unknown>): Difference[] {
  return diff({ indicators: [anIndicator('A1', was)] }, { indicators: [anIndicator('A1', is)] })
}

const proof = (more: object) => ({ title: '名册', kind: 'table', ...more })

describe('two editions', () => {
  it('that are the same do not differ', () => {
    const checklist = builtIn('quality-balance-school')
    expect(diffChecklists(checklist, structuredClone(checklist))).toEqual([])
  })

  it.each([
    ['atLeast', '6', '8', 'raised', true],
    ['atLeast', '8', '6', 'lowered', false],
    ['atMost', '6', '8', 'raised', false],
    ['atMost', '8', '6', 'lowered', true],
    ['equals', '6', '8', 'raised', undefined],
  ])('with %s from %s to %s: %s, stricter: %s', (side, was, is, kind, stricter) => {
    const answer = (value: string) => ({
      answer: { kind: 'number', unit: '具', type: 'integer', [side]: { value } },
    })
    expect(changed(answer(was), answer(is))).toMatchObject([
      { kind, stricter, indicator: 'A1', from: Number(was), to: Number(is), unit: '具' },
    ])
  })

  it.each([
    ['reworded', { title: '甲' }, { title: '乙' }],
    ['reworded', { look: '数一数' }, {}],
    ['owner', {}, { owner: { lead: 'general', assist: ['moral'] } }],
    ['deadline', {}, { deadline: 'day9' }],
    ['judging', {}, { answer: { kind: 'yes-no', metWhen: 'false' } }],
    ['judging', number('6'), number('6', { max: '9' })],
    ['judging', {}, { veto: { effect: 'flag' } }],
    ['judging', { evidence: [proof({})] }, { evidence: [proof({ required: 'true' })] }],
    ['other', { evidence: [proof({})] }, { evidence: [proof({ within: { months: '12' } })] }],
    ['other', {}, { method: ['site', 'data'] }],
    ['other', {}, { source: { certainty: 'low' } }],
  ])('that differ in one place: %s, %j → %j', (kind, was, is) => {
    expect(changed(was, is).map((one) => one.kind)).toEqual([kind])
  })

  it('tell what is new, gone and elsewhere', () => {
    const now = aChecklist({ indicators: [anIndicator('A1'), anIndicator('A3')] })
    const [section] = now.sections
    const moved: Checklist = {
      ...now,
      sections: [
        { ...section!, indicators: section!.indicators.slice(1) },
        { ...section!, id: 'B', title: '第二部分', indicators: section!.indicators.slice(0, 1) },
      ],
    }
    const old = aChecklist({ indicators: [anIndicator('A1'), anIndicator('A2')] })
    expect(
      diffChecklists(old, moved)
        .filter(({ indicator }) => indicator !== undefined)
        .map(({ kind, indicator }) => `${kind} ${indicator}`),
    ).toEqual(['new A3', 'moved A1', 'retired A2'])
  })

  it('differ as a whole in facts, deadlines and the conclusion', () => {
    const conclusion = (met: string) => ({
      label: { pass: '可', fail: '否' },
      rules: [{ rule: 'at-least', of: ['A1'], met }],
    })
    const found = diff(
      { indicators: [anIndicator('A1')], conclusion: conclusion('1') },
      {
        indicators: [anIndicator('A1')],
        conclusion: conclusion('0'),
        deadlines: { day5: { class: 'limited', within: '9 working-days' } },
        facts: { pupils: { title: '学生数', unit: '人', type: 'integer' } },
      },
    )
    const kinds = found.map((one) => ('path' in one ? `${one.kind} ${one.path}` : one.kind))
    expect(kinds).toContain('judging conclusion.rules.1.met')
    expect(kinds).toContain('deadline deadlines.day5.within')
    expect(kinds).toContain('reworded facts.pupils.title')
    expect(kinds).toContain('judging facts.pupils.type')
  })
})

describe('an answer is judged alike', () => {
  const one = (parts: Omit<Parameters<typeof aChecklist>[0], 'indicators'>, difference = {}) => {
    const checklist = aChecklist({ indicators: [anIndicator('A1', difference)], ...parts })
    return [checklist, indicatorsOf(checklist)[0]!] as const
  }
  const alike = (a: ReturnType<typeof one>, b: ReturnType<typeof one>) => judgesAlike(...a, ...b)
  const scale = (share: string, title: string) => ({
    scales: { abc: { A: { share: '1', outcome: 'met', title }, B: { share, outcome: 'unmet' } } },
  })
  const level = { answer: { kind: 'level', scale: 'abc' } }

  it('whatever it is called and whoever mends it', () => {
    expect(alike(one({}), one({}, { title: '另一种说法', owner: { lead: 'moral' } }))).toBe(true)
    expect(alike(one({}), one({}, { notApplicable: 'never' }))).toBe(false)
  })

  it('only by the same scale', () => {
    expect(alike(one(scale('0.5', '好'), level), one(scale('0.5', '优'), level))).toBe(true)
    expect(alike(one(scale('0.5', '好'), level), one(scale('0.4', '好'), level))).toBe(false)
  })

  it('only by the same fact, where it uses it', () => {
    const facts = (type: string) => ({ facts: { pupils: { title: '学生数', unit: '人', type } } })
    const ratio = {
      answer: {
        kind: 'ratio',
        of: { area: { title: '面积', unit: '㎡', type: 'number' } },
        to: 'pupils',
        unit: '㎡/生',
        atLeast: { value: '4' },
      },
    }
    expect(alike(one(facts('integer'), ratio), one(facts('number'), ratio))).toBe(false)
    expect(alike(one(facts('integer')), one(facts('number')))).toBe(true)
  })
})
