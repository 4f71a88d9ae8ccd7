import { describe, expect, test } from 'vitest'
import { actions, type Action } from '../../src/rectification/ledger-entry.ts'
import {
  hasRunningDeadline,
  isOpenState,
  stateAfter,
  states,
  type State,
} from '../../src/rectification/life-cycle.ts'

/** What leads where, written a second time and the other way round: by action. */
const allowed: Record<Action, Partial<Record<State, State>>> = {
  assign: {
    registered: 'assigned',
    assigned: 'assigned',
    rectifying: 'assigned',
    'on-hold': 'assigned',
    standing: 'standing',
  },
  acknowledge: { assigned: 'rectifying' },
  progress: { rectifying: 'rectifying', 'on-hold': 'on-hold', standing: 'standing' },
  extend: {
    assigned: 'assigned',
    rectifying: 'rectifying',
    submitted: 'submitted',
    verified: 'verified',
  },
  hold: {
    registered: 'on-hold',
    assigned: 'on-hold',
    rectifying: 'on-hold',
    submitted: 'on-hold',
    verified: 'on-hold',
  },
  transfer: {
    registered: 'transferred',
    assigned: 'transferred',
    rectifying: 'transferred',
    submitted: 'transferred',
    verified: 'transferred',
    'on-hold': 'transferred',
    standing: 'transferred',
  },
  return: { transferred: 'assigned' },
  submit: { assigned: 'submitted', rectifying: 'submitted' },
  verify: { submitted: 'verified' },
  reject: { submitted: 'rectifying', verified: 'rectifying' },
  close: { verified: 'closed' },
  reopen: { closed: 'assigned' },
  note: Object.fromEntries(states.map((state) => [state, state])),
}

describe.each(states)('%s', (state) => {
  test.each(actions)('%s', (action) => {
    expect(stateAfter(state, action, false)).toBe(allowed[action][state])
  })
})

test('a standing problem is given to somebody and stays standing; nothing closes it', () => {
  expect(stateAfter('registered', 'assign', true)).toBe('standing')
  expect(stateAfter('transferred', 'return', true)).toBe('standing')
  for (const action of ['submit', 'verify', 'close', 'extend', 'hold'] as const)
    expect(stateAfter('standing', action, true)).toBeUndefined()
})

test('what is open and what can be late', () => {
  expect(states.filter((state) => !isOpenState(state))).toEqual([
    'closed',
    'transferred',
    'divided',
  ])
  expect(states.filter(hasRunningDeadline)).toEqual([
    'registered',
    'assigned',
    'rectifying',
    'submitted',
    'verified',
  ])
})
