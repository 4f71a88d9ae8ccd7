import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/civil/date.ts'
import { escalationAt, escalationPlan } from '../../src/rectification/escalation.ts'
import { ledgerItems } from '../../src/rectification/ledger-items.ts'
import { lightOf, lightOfItem, lights, lightsByOwner } from '../../src/rectification/light.ts'
import { closedPerDay } from '../../src/rectification/pace.ts'
import { aLedger, aPhoto } from '../support/ledger.ts'

const nothing = { gaps: [], met: new Set<string>() }

describe('a light', () => {
  const after = (days: number, of = 9) =>
    lightOf({ from: '2026-11-02', due: addDays('2026-11-02', of), daysLeft: of - days })

  test('is green until less than a third of the time is left, and red when it is over', () => {
    expect([0, 5, 6].map((day) => after(day))).toEqual(['green', 'green', 'green'])
    expect([7, 8, 9].map((day) => after(day))).toEqual(['yellow', 'yellow', 'yellow'])
    expect([10, 100].map((day) => after(day))).toEqual(['red', 'red'])
  })

  test('is yellow on the last day, however short the time was', () => {
    expect(after(0, 0)).toBe('yellow')
    expect(after(1, 0)).toBe('red')
  })

  test('only ever gets worse as days go by', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(800), (of, day) => {
        const worse = lights.indexOf(after(day + 1, of)) <= lights.indexOf(after(day, of))
        expect(worse).toBe(true)
      }),
    )
  })

  test('of a problem whose date was counted anew begins with that day', () => {
    const ledger = aLedger()
    const problem = ledger.problem({ seen: '2026-11-02', due: '2026-11-09' })
    ledger.act(problem, { type: 'assign', person: '王五' })
    ledger.act(problem, { type: 'submit', measure: '换新', evidence: [aPhoto] })
    ledger.on('2026-11-20')
    const light = () => lightOfItem(ledgerItems(ledger.read(), nothing, '2026-11-21')[0]!)
    expect(light()).toBe('red')
    ledger.act(problem, { type: 'reject', by: '赵六', reason: '还有一具', due: '2026-11-23' })
    expect(light()).toBe('green')
  })
})

test('departments: the worst first, and nothing of what has no clock', () => {
  const ledger = aLedger()
  ledger.problem({ problem: 'CG01-2026-001', owner: 'general', due: '2026-11-09' })
  ledger.problem({ problem: 'CG01-2026-002', owner: 'general', due: '2026-12-30' })
  ledger.problem({ problem: 'CG01-2026-003', owner: 'moral', due: '2026-11-21' })
  const other = ledger.problem({ problem: 'CG01-2026-004', owner: 'party', due: '2026-11-03' })
  ledger.act(other, { type: 'transfer', to: '示例甲县城管局' })
  ledger.problem({ problem: 'CG01-2026-005', owner: 'general', due: '2027-01-30' })
  expect(lightsByOwner(ledgerItems(ledger.read(), nothing, '2026-11-21'))).toEqual([
    { owner: 'general', light: 'red', red: 1, yellow: 0, green: 2 },
    { owner: 'moral', light: 'yellow', red: 0, yellow: 1, green: 0 },
  ])
})

describe('escalation', () => {
  const at = (days: number, settings = {}) => escalationAt(-days, settings)

  test('the strictest step that applies, ours where nothing is set', () => {
    expect([-1, 0, 1, 6, 7, 14, 15, 400].map((days) => at(days))).toEqual([
      undefined,
      undefined,
      'remind',
      'remind',
      'talk',
      'talk',
      'circular',
      'circular',
    ])
    expect(escalationAt(undefined, {})).toBeUndefined()
  })

  test('as the school has set it', () => {
    const settings = { remind: 3, circular: 5 }
    expect([2, 3, 5, 7].map((days) => at(days, settings))).toEqual([
      undefined,
      'remind',
      'circular',
      'circular',
    ])
    expect(escalationPlan(settings)).toEqual([
      { step: 'remind', after: 3, isDefault: false },
      { step: 'talk', after: 7, isDefault: true },
      { step: 'circular', after: 5, isDefault: false },
    ])
  })
})

describe('how many to close per day', () => {
  test('is rounded up to a tenth, and not once more where it is one', () => {
    expect(closedPerDay(11, 10)).toBe(1.1)
    expect(closedPerDay(17, 12)).toBe(1.5)
    expect(closedPerDay(1, 100)).toBe(0.1)
    expect(closedPerDay(0, 5)).toBe(0)
    expect([closedPerDay(3, 0), closedPerDay(3, -2)]).toEqual([undefined, undefined])
  })

  test('is always enough, and a tenth less would not be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 800 }),
        (open, days) => {
          const tenths = Math.round(closedPerDay(open, days)! * 10)
          expect(tenths * days >= open * 10).toBe(true)
          expect((tenths - 1) * days < open * 10).toBe(true)
        },
      ),
    )
  })
})
