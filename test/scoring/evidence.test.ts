import { describe, expect, test } from 'vitest'
import type { EvidenceNeed } from '../../src/checklist/shape/indicator.ts'
import type { Evidence } from '../../src/record/entry.ts'
import type { Assessed } from '../../src/scoring/assess.ts'
import {
  countEvidence,
  evidenceOf,
  evidenceOfAnswer,
  sharedFiles,
  type FileState,
} from '../../src/scoring/evidence.ts'

const need = (title: string, more: Partial<EvidenceNeed> = {}): EvidenceNeed => ({
  title,
  kind: 'document',
  min: 1,
  seal: false,
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
  }: { outcome?: Assessed['outcome']; id?: string; stage?: string } = {},
): Assessed {
  return {
    question: { indicator: { id, evidence: needs }, stage, section: {} },
    outcome,
    answer: { type: 'answer', indicator: id, value: true, evidence },
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

  test('only what is met has to be proved', () => {
    for (const outcome of ['unmet', 'partly', 'unanswered', 'undecided', 'not-applicable'] as const)
      expect(pendingOf(answered(two, [], { outcome }))).toEqual([])
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
