import { describe, expect, test } from 'vitest'
import { nextNumber, readLedger } from '../../src/rectification/ledger.ts'
import { aLedger, aPhoto, aProblem, headerOf } from '../support/ledger.ts'

const assigned = { type: 'assign', person: '李四', leader: '王校长', due: '2026-11-09' } as const
const submit = { type: 'submit', measure: '换了新的', evidence: [aPhoto] } as const

/** A ledger with one problem that has come to be verified. */
function verified(change: Parameters<ReturnType<typeof aLedger>['problem']>[0] = {}) {
  const ledger = aLedger()
  const problem = ledger.problem(change)
  ledger.act(problem, assigned)
  ledger.act(problem, { type: 'acknowledge' })
  ledger.act(problem, submit)
  ledger.act(problem, { type: 'verify', by: '王五' })
  return { ledger, problem, now: () => ledger.read().problems[0]! }
}

test('a problem from the first day to the last', () => {
  const { ledger, problem, now } = verified()
  ledger.on('2026-11-06')
  ledger.act(problem, { type: 'close', by: '王五', level: 'school' })
  expect(now()).toMatchObject({
    number: 'CG01-2026-001',
    state: 'closed',
    person: '李四',
    leader: '王校长',
    measure: '换了新的',
    due: '2026-11-09',
    originalDue: '2026-11-09',
    acknowledged: { by: '李四', on: '2026-11-02' },
    verified: { by: '王五', on: '2026-11-02' },
    closed: { by: '王五', on: '2026-11-06' },
    after: [aPhoto],
    refused: [],
  })
  ledger.on('2026-12-01')
  ledger.act(problem, {
    type: 'reopen',
    reason: '回头看又过期',
    seen: '2026-12-01',
    due: '2026-12-08',
  })
  expect(now()).toMatchObject({
    state: 'assigned',
    reopenings: 1,
    closed: undefined,
    after: [],
    due: '2026-12-08',
    originalDue: '2026-11-09',
  })
})

describe('refused, and without effect', () => {
  function refusal(act: (at: ReturnType<typeof verified>) => void, change = {}) {
    const at = verified(change)
    const before = at.now()
    act(at)
    const after = at.now()
    expect({ ...after, refused: [] }).toEqual(before)
    return after.refused.map((one) => one.refusal)
  }

  test('closing by the responsible person, also when the name is typed otherwise', () => {
    const close = (by: string) =>
      refusal(({ ledger, problem }) => ledger.act(problem, { type: 'close', by, level: 'school' }))
    expect(close('李四')).toEqual([{ code: 'needs-another-person', person: '李四' }])
    expect(close(' 李 四')).toHaveLength(1)
  })

  test('closing by whoever handed it in', () => {
    const ledger = aLedger()
    const problem = ledger.problem()
    ledger.act(problem, assigned)
    ledger.act(problem, { ...submit, by: '赵六' })
    ledger.act(problem, { type: 'verify', by: '赵六' })
    expect(ledger.read().problems[0]!.refused).toHaveLength(1)
  })

  test('the school closing what the bureau assigned', () => {
    const found = refusal(
      ({ ledger, problem }) => ledger.act(problem, { type: 'close', by: '王五', level: 'school' }),
      { level: 'bureau' },
    )
    expect(found).toEqual([{ code: 'of-another-level', level: 'bureau', action: 'close' }])
  })

  test('closing twice: two who did not see each other close it once', () => {
    const { ledger, problem, now } = verified()
    ledger.act(problem, { type: 'close', by: '王五', level: 'school' })
    ledger.act(problem, { type: 'close', by: '赵六', level: 'school' })
    expect(now()).toMatchObject({ state: 'closed', closed: { by: '王五' } })
    expect(now().refused.map((one) => one.refusal.code)).toEqual(['not-in-this-state'])
  })

  test('rejecting without a reason, or to a day that has passed', () => {
    const reject = (change: object) =>
      refusal(({ ledger, problem }) => {
        ledger.on('2026-11-20')
        ledger.act(problem, { type: 'reject', by: '王五', reason: '没有换', ...change })
      }).map(({ code }) => code)
    expect(reject({ reason: ' ' })).toEqual(['no-reason'])
    expect(reject({ due: '2026-11-19' })).toEqual(['before-its-day'])
  })
})

describe('submitting', () => {
  test.each<[change: object, code: string]>([
    [{ evidence: [] }, 'no-evidence'],
    [{ measure: undefined }, 'no-measure'],
    [{ measure: ' ' }, 'no-measure'],
  ])('%j: %s', (change, code) => {
    const ledger = aLedger()
    const problem = ledger.problem()
    ledger.act(problem, assigned)
    ledger.act(problem, { ...submit, ...change })
    const [now] = ledger.read().problems
    expect(now).toMatchObject({ state: 'assigned', refused: [{ refusal: { code } }] })
  })

  test('a measure said earlier is enough; fixed on the spot needs no receipt', () => {
    const ledger = aLedger()
    const problem = ledger.problem()
    ledger.act(problem, { ...assigned, measure: '换新' })
    ledger.act(problem, { type: 'submit', evidence: [aPhoto] })
    expect(ledger.read().problems[0]).toMatchObject({ state: 'submitted', measure: '换新' })
  })
})

describe('the date', () => {
  test('is frozen by the first assign; a second one moves nothing', () => {
    const ledger = aLedger()
    const problem = ledger.problem()
    ledger.act(problem, assigned)
    ledger.act(problem, { ...assigned, person: '赵六', due: '2026-12-31' })
    expect(ledger.read().problems[0]).toMatchObject({
      person: '赵六',
      due: '2026-11-09',
      originalDue: '2026-11-09',
    })
  })

  test('moves by an extension that somebody else approved, later and with a reason', () => {
    const ledger = aLedger()
    const problem = ledger.problem()
    ledger.act(problem, assigned)
    const extend = { type: 'extend', due: '2026-11-20', reason: '缺货', by: '王校长' } as const
    ledger.act(problem, { ...extend, by: '李四' })
    ledger.act(problem, { ...extend, due: '2026-11-09' })
    ledger.act(problem, { ...extend, reason: '' })
    ledger.act(problem, extend)
    ledger.act(problem, { ...extend, due: '2026-11-30' })
    const now = ledger.read().problems[0]!
    expect(now.refused.map(({ refusal }) => refusal.code)).toEqual([
      'needs-another-person',
      'no-later-date',
      'no-reason',
    ])
    expect(now).toMatchObject({ due: '2026-11-30', originalDue: '2026-11-09' })
    expect(now.extensions.map(({ due }) => due)).toEqual(['2026-11-20', '2026-11-30'])
  })

  test('is counted anew when it is sent back; the first one is kept', () => {
    const { ledger, problem, now } = verified()
    ledger.on('2026-11-10')
    ledger.act(problem, {
      type: 'reject',
      by: '王五',
      reason: '没有换完',
      due: '2026-11-17',
    })
    expect(now()).toMatchObject({
      state: 'rectifying',
      rejections: 1,
      due: '2026-11-17',
      originalDue: '2026-11-09',
    })
  })
})

test('a problem that was transferred is not closed, and comes back with a new date', () => {
  const ledger = aLedger()
  const problem = ledger.problem()
  ledger.act(problem, { type: 'transfer', to: '镇政府', document: '晨光函〔2026〕3号' })
  ledger.act(problem, { type: 'close', by: '王五', level: 'school' })
  expect(ledger.read().problems[0]).toMatchObject({
    state: 'transferred',
    transferredTo: { to: '镇政府', document: '晨光函〔2026〕3号', on: '2026-11-02' },
  })
  ledger.act(problem, { type: 'return', reason: '退回学校办理', due: '2026-11-30' })
  expect(ledger.read().problems[0]).toMatchObject({ state: 'assigned', due: '2026-11-30' })
})

test('a standing problem is looked at again and again', () => {
  const ledger = aLedger()
  const problem = ledger.problem({ class: 'standing', review: '2026-12-02' })
  ledger.act(problem, { type: 'assign', person: '李四' })
  ledger.on('2026-12-02')
  ledger.act(problem, { type: 'progress', review: '2027-01-02' })
  ledger.act(problem, submit)
  expect(ledger.read().problems[0]).toMatchObject({
    state: 'standing',
    reviewedOn: '2026-12-02',
    review: '2027-01-02',
    refused: [{ refusal: { code: 'not-in-this-state' } }],
  })
})

test('what is divided is followed through its parts', () => {
  const ledger = aLedger()
  const whole = ledger.problem()
  const east = ledger.problem({ problem: 'CG01-2026-002', place: '东楼', partOf: whole.hash })
  const west = ledger.problem({ problem: 'CG01-2026-003', place: '西楼', partOf: whole.hash })
  ledger.act(whole, assigned)
  const [first, ...parts] = ledger.read().problems
  expect(first).toMatchObject({ state: 'divided', parts: [east.hash, west.hash] })
  expect(first!.refused).toHaveLength(1)
  expect(parts.map(({ state }) => state)).toEqual(['registered', 'registered'])
})

describe('numbers', () => {
  test('go on from the highest of the year', () => {
    const { ledger } = verified()
    ledger.problem({ problem: 'CG01-2026-009' })
    ledger.problem({ problem: 'CG01-2025-044' })
    expect(nextNumber(ledger.read(), 'CG01', '2026')).toBe('CG01-2026-010')
    expect(nextNumber(ledger.read(), 'CG01', '2027')).toBe('CG01-2027-001')
    expect(nextNumber(ledger.read(), 'CG', '2026')).toBe('CG-2026-001')
  })

  test('given twice at once are told apart, whichever file is read first', () => {
    const journal = (run: string, hash: string) => ({
      name: run,
      header: headerOf(run),
      entries: [{ ...aProblem, title: run, n: 1, at: `2026-11-02T09:00:00.000+08:00`, hash }],
    })
    const [left, right] = [journal('left', 'b'), journal('right', 'a')]
    const numbers = (journals: Parameters<typeof readLedger>[0]) =>
      Object.fromEntries(
        readLedger(journals).problems.map(({ number, registered }) => [registered.title, number]),
      )
    expect(numbers([left, right])).toEqual(numbers([right, left]))
    expect(Object.values(numbers([left, right])).sort()).toEqual([
      'CG01-2026-001',
      'CG01-2026-001-2',
    ])
  })
})

test('an action on a problem that no journal holds is kept apart', () => {
  const { ledger } = verified()
  ledger.act({ ...aProblem, hash: 'f'.repeat(64) } as never, { type: 'acknowledge' })
  expect(ledger.read().orphans).toHaveLength(1)
})
