import { describe, expect, it } from 'vitest'
import { diffChecklists, judgesAlike, type Difference } from '../../src/checklist/diff.ts'
import { checklist as shape, type Checklist } from '../../src/checklist/shape/checklist.ts'
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

/** For each key of a checklist two ways to write it, and what the diff has to say of them; nothing where it must not. */
const everyKey: Record<string, readonly [was: unknown, is: unknown, said: readonly string[]]> = {
  // By these two the editions are told apart: the heading has them.
  id: ['lantern', 'lamp', []],
  edition: ['2026', '2027', []],
  title: ['灯笼会', '灯笼节', ['reworded title']],
  system: [
    { id: 'a', title: '甲' },
    { id: 'b', title: '乙' },
    ['other system.id', 'reworded system.title'],
  ],
  subject: ['school', 'county', ['judging subject']],
  locality: ['示例甲县', undefined, ['other locality']],
  about: ['来历', '另一个来历', ['reworded about']],
  stages: [['primary'], ['junior'], ['judging stages']],
  declares: [{ indicators: '1' }, { indicators: '2' }, ['other declares.indicators']],
  sources: [
    { rules: { title: '须知', number: '1号', issuer: '局', year: '2026', locality: '甲县' } },
    { rules: { title: '办法', number: '2号', issuer: '县', year: '2027', locality: '乙县' } },
    ['title', 'number', 'issuer', 'year', 'locality'].map((key) => `other sources.rules.${key}`),
  ],
  owners: [{ general: '总务处' }, { general: '后勤处' }, ['owner owners.general']],
  places: [
    { hall: '礼堂' },
    { hall: '大厅', title: '门口' },
    ['other places.hall', 'other places.title'],
  ],
  deadlines: [
    { day5: { class: 'limited', within: '5 days' } },
    { day5: { class: 'limited', within: '6 days' } },
    ['deadline deadlines.day5.within'],
  ],
  facts: [
    { pupils: { title: '学生数', type: 'integer' } },
    { pupils: { title: '学生数', type: 'number' } },
    ['judging facts.pupils.type'],
  ],
  split: [
    { by: 'pupils', weights: { primary: { value: '1' } } },
    { by: 'staff', weights: { primary: { value: '2' } } },
    ['judging split.by', 'judging split.weights.primary.value'],
  ],
  scales: [
    { ab: { A: { share: '1', outcome: 'met' } } },
    { ab: { A: { share: '0.9', outcome: 'met' } } },
    ['judging scales.ab.A.share'],
  ],
  honours: [
    { model: { title: '示范校' } },
    { model: { title: '特色校' } },
    ['reworded honours.model.title'],
  ],
  parts: [
    { web: { title: '网络上传', points: '70' } },
    { web: { title: '网络上传', points: '80' } },
    ['judging parts.web.points'],
  ],
  sections: [
    [
      {
        id: 'A',
        title: '甲',
        points: '5',
        translations: { en: { title: 'A' } },
        indicators: [anIndicator('A1')],
      },
    ],
    [
      {
        id: 'A',
        title: '乙',
        points: '6',
        translations: { en: { title: 'B' } },
        indicators: [anIndicator('A1')],
      },
    ],
    [
      'reworded sections.A.title',
      'judging sections.A.points',
      'reworded sections.A.translations.en.title',
    ],
  ],
  conclusion: [
    { label: { pass: '可', fail: '否' }, rules: [{ rule: 'no-veto' }] },
    { label: { pass: '可', fail: '否' }, rules: [{ rule: 'all-met' }] },
    ['judging conclusion.rules.1.rule'],
  ],
  translations: [
    { en: { title: 'Lanterns' } },
    { en: { title: 'Lamps' } },
    ['reworded translations.en.title'],
  ],
  // They ask something of the checklist and say nothing themselves.
  tests: [[{ name: '甲', expect: {} }], [{ name: '乙', expect: {} }], []],
}

describe('of a checklist as a whole', () => {
  // `format` is the same for all there are.
  const keys = Object.keys(shape.entries).filter((key) => key !== 'format')

  it.each(keys)('%s is compared, or left out on purpose', (key) => {
    const [was, is, said] = everyKey[key]!
    const indicators = [anIndicator('A1')]
    const found = diff({ indicators, [key]: was }, { indicators, [key]: is })
    expect(found.map((one) => `${one.kind} ${'path' in one ? one.path : ''}`)).toEqual(said)
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
