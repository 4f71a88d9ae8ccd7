import { describe, expect, test } from 'vitest'
import type { EvidenceNeed } from '../../src/checklist/shape/indicator.ts'
import type { Evidence } from '../../src/record/entry.ts'
import { assess, type Assessed } from '../../src/scoring/assess.ts'
import { conclude } from '../../src/scoring/conclude.ts'
import {
  countEvidence,
  evidenceOf,
  evidenceOfAnswer,
  expiringBefore,
  sharedFiles,
} from '../../src/scoring/evidence.ts'
import type { FileState } from '../../src/scoring/proof.ts'
import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding } from '../support/records.ts'

const need = (title: string, more: Partial<EvidenceNeed> = {}): EvidenceNeed => ({
  title,
  kind: 'document',
  min: 1,
  seal: false,
  required: false,
  ...more,
})
const file = (path: string, title?: string): Evidence => ({
  path,
  sha256: path.padEnd(64, '0'),
  ...(title !== undefined && { title }),
})

function answered(
  needs: readonly EvidenceNeed[],
  evidence: readonly Evidence[],
  {
    outcome = 'met',
    id = 'A1',
    stage,
    observedOn = '2026-11-20',
  }: { outcome?: Assessed['outcome']; id?: string; stage?: string; observedOn?: string } = {},
): Assessed {
  return {
    question: { indicator: { id, evidence: needs }, stage, section: {} },
    outcome,
    answer: { type: 'answer', indicator: id, value: true, evidence, observedOn },
  } as unknown as Assessed
}

const look = (state: FileState) => () => state
const pendingOf = (item: Assessed, state: FileState = 'verified') =>
  evidenceOfAnswer(item, look(state)).pending.map((one) => [one.need.title, one.short])

describe('evidence of an answer', () => {
  const two = [need('方案'), need('照片', { min: 2 })]

  test('is to come as long as what is asked for is not all there', () => {
    expect(pendingOf(answered(two, []))).toEqual([
      ['方案', 1],
      ['照片', 2],
    ])
    expect(pendingOf(answered(two, [file('a', '方案'), file('b', '照片')]))).toEqual([['照片', 1]])
    const all = [file('a', '方案'), file('b', '照片'), file('c', '照片')]
    expect(pendingOf(answered(two, all))).toEqual([])
  })

  test('a piece without a title proves what is unproved yet; one with another title only a single need', () => {
    expect(pendingOf(answered(two, [file('a'), file('b')]))).toEqual([['照片', 1]])
    expect(pendingOf(answered(two, [file('a', '别的')]))).toHaveLength(2)
    expect(pendingOf(answered([need('方案')], [file('a', '别的')]))).toEqual([])
  })

  test.each([
    ['verified', 0],
    ['away', 0],
    ['changed', 1],
    ['missing', 1],
  ] as const)('a file that is %s', (state, left) => {
    expect(pendingOf(answered([need('方案')], [file('a')]), state)).toHaveLength(left)
  })

  test('paper without the seal that is asked for does not count', () => {
    const sealed = [need('方案', { seal: true })]
    const paper = { title: '方案', box: '3' }
    expect(pendingOf(answered(sealed, [paper]))).toEqual([['方案', 1]])
    expect(pendingOf(answered(sealed, [{ ...paper, sealed: true }]))).toEqual([])
    expect(pendingOf(answered([need('方案')], [paper]))).toEqual([])
  })

  test('is given to the need that it can prove, wherever else it would fit', () => {
    const minutes = need('记录', { within: { months: 12 } })
    const dated = { ...file('b'), dated: '2026-03-01' }
    expect(pendingOf(answered([need('方案'), minutes], [dated, file('a')]))).toEqual([])
    expect(pendingOf(answered([need('方案'), minutes], [file('a'), dated]))).toEqual([])
    const required = need('名单', { required: true })
    expect(pendingOf(answered([need('方案'), required], [file('a')]))).toEqual([['方案', 1]])
  })

  test('only what is met has to be proved', () => {
    for (const outcome of ['unmet', 'partly', 'unanswered', 'undecided', 'not-applicable'] as const)
      expect(pendingOf(answered(two, [], { outcome }))).toEqual([])
  })
})

describe('evidence that has to be of a certain time', () => {
  const lately = need('记录', { within: { months: 12 } })
  const dated = (date: string, title?: string) => ({ ...file('a', title), dated: date })
  const pieceOf = (needs: readonly EvidenceNeed[], evidence: Evidence, observedOn?: string) => {
    const item = answered(needs, [evidence], observedOn === undefined ? {} : { observedOn })
    const { pieces, pending } = evidenceOfAnswer(item, look('verified'))
    const { state, window, until } = pieces[0]!
    return { state, window, until, left: pending.length }
  }

  test.each([
    ['2025-11-19', 'outdated'],
    ['2025-11-20', 'verified'],
    ['2026-11-20', 'verified'],
    // Brought later than the answer: it is of the time that is asked for all the same.
    ['2026-11-25', 'verified'],
  ])('%s counted back from 2026-11-20 is %s', (date, state) => {
    const found = pieceOf([lately], dated(date))
    expect([found.state, found.left]).toEqual([state, state === 'verified' ? 0 : 1])
  })

  test('is counted back from the day of observation', () => {
    expect(pieceOf([lately], dated('2025-03-01'), '2026-03-01').state).toBe('verified')
    expect(pieceOf([lately], dated('2025-03-01'), '2026-03-02').state).toBe('outdated')
  })

  test('has to say its date, on paper too', () => {
    expect(pieceOf([lately], file('a'))).toMatchObject({ state: 'undated', left: 1 })
    expect(pieceOf([lately], { title: '记录', box: '3' })).toMatchObject({ state: 'undated' })
    const paper = { title: '记录', box: '3', dated: '2026-03-01' }
    expect(pieceOf([lately], paper)).toMatchObject({ state: 'paper', left: 0 })
  })

  test('says which days were asked for, and until when it serves', () => {
    const term = need('记录', { notBefore: '2026-02-16', notAfter: '2026-07-10' })
    expect(pieceOf([term], dated('2026-08-01')).window).toEqual({
      from: '2026-02-16',
      to: '2026-07-10',
    })
    expect(pieceOf([term], dated('2026-03-01')).until).toBeUndefined()
    expect(pieceOf([lately], dated('2026-03-01')).until).toBe('2027-03-01')
    // It may prove something of any time as well.
    expect(pieceOf([lately, need('方案')], dated('2026-03-01')).until).toBeUndefined()
  })

  test('what is changed or unsealed is that first', () => {
    const { pieces } = evidenceOfAnswer(answered([lately], [dated('2020-01-01')]), look('changed'))
    expect(pieces[0]!.state).toBe('changed')
    const sealed = need('记录', { seal: true, within: { months: 12 } })
    expect(pieceOf([sealed], { title: '记录', dated: '2020-01-01' }).state).toBe('unsealed')
  })

  test('expires before a visit where it counts now and does not then', () => {
    const items = [
      answered([lately], [dated('2025-12-01')], { id: 'A1' }),
      answered([lately], [dated('2025-12-18')], { id: 'A2' }),
      answered([lately], [dated('2025-01-01')], { id: 'A3' }),
      answered([lately], [dated('2025-12-01')], { id: 'A4', outcome: 'unmet' }),
    ]
    const all = evidenceOf(items, look('verified'))
    const expiring = expiringBefore(all, '2026-12-18')
    expect(expiring.map(({ item, piece }) => [item.question.indicator.id, piece.until])).toEqual([
      ['A1', '2026-12-01'],
    ])
    expect(expiringBefore(all, undefined)).toEqual([])
    const renewed = answered([lately], [dated('2025-12-01'), dated('2026-10-01')])
    expect(expiringBefore(evidenceOf([renewed], look('verified')), '2026-12-18')).toEqual([])
  })
})

describe('required evidence', () => {
  const checklist = aChecklist({
    indicators: [
      anIndicator('A1', {
        evidence: [
          { title: '记录', kind: 'record', within: { months: '12' }, required: 'true' },
          { title: '照片', kind: 'photo' },
        ],
      }),
    ],
    conclusion: { label: { pass: '达标', fail: '不达标' }, rules: [{ rule: 'all-met' }] },
  })
  const judged = (value: boolean, evidence: readonly Evidence[] = []) => {
    const standing = aStanding({ A1: { value, evidence, observedOn: '2026-11-20' } })
    const assessment = assess(checklist, { stages: ['primary'] }, standing)
    const [item] = assessment.items
    const { pending } = evidenceOfAnswer(item!, look('verified'))
    return {
      outcome: item!.outcome,
      why: item!.judgement?.undecided,
      pending: pending.map((one) => one.need.title),
      verdict: conclude(assessment).verdict,
    }
  }

  test('holds back what would be met, with the reason and what is to come', () => {
    expect(judged(true)).toEqual({
      outcome: 'undecided',
      why: 'evidence-missing',
      pending: ['记录', '照片'],
      verdict: 'undecided',
    })
    const old = { ...file('a', '记录'), dated: '2020-01-01' }
    expect(judged(true, [old])).toMatchObject({ outcome: 'undecided' })
  })

  test('lets it be met once it is there, though other evidence is still to come', () => {
    const fresh = { ...file('a'), dated: '2026-03-01' }
    expect(judged(true, [fresh])).toEqual({
      outcome: 'met',
      why: undefined,
      pending: ['照片'],
      verdict: 'pass',
    })
  })

  test('changes nothing about what is unmet', () => {
    expect(judged(false)).toMatchObject({ outcome: 'unmet', pending: [], verdict: 'fail' })
  })
})

describe('evidence of a round', () => {
  test('is counted by state; nothing is said where nothing is asked for or given', () => {
    const items = [
      answered([need('方案')], [file('a'), { title: '方案', box: '1' }]),
      answered([need('名单')], []),
      answered([], []),
    ]
    const all = evidenceOf(items, look('changed'))
    expect(all).toHaveLength(2)
    expect(countEvidence(all)).toEqual({
      pending: 1,
      verified: 0,
      paper: 1,
      away: 0,
      unsealed: 0,
      changed: 1,
      missing: 0,
      undated: 0,
      outdated: 0,
    })
  })

  test('one content under two indicators is shown, not under two stages of one', () => {
    const one = file('same')
    const items = [
      answered([], [one], { id: 'A1', stage: 'primary' }),
      answered([], [one, file('other')], { id: 'A1', stage: 'junior' }),
      answered([], [{ ...one, path: 'copy' }], { id: 'B1' }),
      answered([], [file('other')], { id: 'A1', stage: 'senior' }),
    ]
    const shared = sharedFiles(evidenceOf(items, look('verified')))
    expect(shared.map(({ items: found }) => found.map(({ question }) => question.stage))).toEqual([
      ['primary', 'junior', undefined],
    ])
  })
})
