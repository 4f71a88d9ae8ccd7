import { describe, expect, test } from 'vitest'
import { lastOf, problemAsOf } from '../../src/rectification/as-of.ts'
import type { ActionEntry } from '../../src/rectification/ledger-entry.ts'
import { newSince } from '../../src/rectification/since.ts'
import { aLedger, aPhoto } from '../support/ledger.ts'

/** A problem with a long story. */
function story() {
  const ledger = aLedger()
  const problem = ledger.problem()
  const known = [ledger.read().problems[0]!]
  const steps = [
    { type: 'assign', person: '李四' },
    { type: 'acknowledge' },
    { type: 'progress', percent: 50 },
    { type: 'submit', measure: '换新', evidence: [aPhoto] },
    { type: 'reject', by: '王五', reason: '没改完' },
    { type: 'submit', measure: '全换', evidence: [aPhoto] },
    { type: 'verify', by: '王五' },
  ] as const
  for (const step of steps) {
    ledger.act(problem, step)
    known.push(ledger.read().problems[0]!)
  }
  return known
}

describe('a problem as it once was', () => {
  test('is what was known then, and everything after it is new', () => {
    const known = story()
    const now = known.at(-1)!
    for (const [n, then] of known.entries()) {
      const found = problemAsOf(now, lastOf(then))
      expect(found?.before).toEqual(then)
      expect(found?.since).toHaveLength(known.length - 1 - n)
    }
  })

  test('of an entry that it never had is nothing', () => {
    expect(problemAsOf(story().at(-1)!, 'f'.repeat(64))).toBeUndefined()
  })
})

describe('what is new of what a sheet says', () => {
  const base = { n: 1, at: '2026-11-02T08:00:00.000+08:00', hash: '', problem: 'P', of: 'p' }
  const entry = (type: string, by: string, more: object = {}) =>
    ({ ...base, type, by, ...more }) as ActionEntry

  test.each([
    ['nothing happened', [], ['acknowledge', 'progress'], undefined],
    ['the first step is known', [entry('acknowledge', '李 四')], ['progress'], undefined],
    [
      'a note lies between',
      [entry('note', '王五', { note: '催' })],
      ['acknowledge', 'progress'],
      undefined,
    ],
    [
      'the same person said less',
      [entry('acknowledge', '李四'), entry('progress', '李四', { percent: 20 })],
      ['progress'],
      undefined,
    ],
    [
      'it was extended',
      [
        entry('acknowledge', '李四'),
        entry('extend', '王五', { due: '2026-12-01', reason: '等货' }),
      ],
      ['progress'],
      undefined,
    ],
    [
      'somebody else said the same',
      [entry('acknowledge', '李四'), entry('progress', '王五', { percent: 50 })],
      ['progress'],
      'progress',
    ],
    [
      'somebody else said so',
      [entry('acknowledge', '李四'), entry('progress', '王五', { percent: 20 })],
      ['progress'],
      'progress',
    ],
    ['it went to somebody else', [entry('assign', '张三')], ['acknowledge', 'progress'], 'assign'],
    [
      'it was signed and reassigned',
      [entry('acknowledge', '李四'), entry('assign', '张三')],
      ['progress'],
      'assign',
    ],
  ])('%s', (_name, since, fresh, other) => {
    const drafts = [entry('acknowledge', '李四'), entry('progress', '李四', { percent: 50 })]
    const found = newSince(drafts, since)
    expect(found.fresh.map(({ type }) => type)).toEqual(fresh)
    expect(found.other?.type).toBe(other)
  })
})
