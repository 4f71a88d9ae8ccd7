import type { Action } from './ledger-entry.ts'

/** Where a problem stands. Overdue is derived, not a state; `divided` stands for its parts. */
export const states = [
  'registered',
  'assigned',
  'rectifying',
  'submitted',
  'verified',
  'closed',
  'transferred',
  'on-hold',
  'standing',
  'divided',
] as const
export type State = (typeof states)[number]

/**
 * What may be done in each state, and the state after it. `assign` of a standing problem (长期坚持) leads to
 * `standing`, in which it stays: it is looked at again and again and never closed.
 */
export const lifeCycle: Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>> = {
  registered: { assign: 'assigned', hold: 'on-hold', transfer: 'transferred', note: 'registered' },
  assigned: {
    assign: 'assigned',
    acknowledge: 'rectifying',
    submit: 'submitted',
    extend: 'assigned',
    hold: 'on-hold',
    transfer: 'transferred',
    note: 'assigned',
  },
  rectifying: {
    assign: 'assigned',
    progress: 'rectifying',
    submit: 'submitted',
    extend: 'rectifying',
    hold: 'on-hold',
    transfer: 'transferred',
    note: 'rectifying',
  },
  submitted: {
    verify: 'verified',
    reject: 'rectifying',
    extend: 'submitted',
    hold: 'on-hold',
    transfer: 'transferred',
    note: 'submitted',
  },
  verified: {
    close: 'closed',
    reject: 'rectifying',
    extend: 'verified',
    hold: 'on-hold',
    transfer: 'transferred',
    note: 'verified',
  },
  closed: { reopen: 'assigned', note: 'closed' },
  transferred: { return: 'assigned', note: 'transferred' },
  'on-hold': {
    assign: 'assigned',
    progress: 'on-hold',
    transfer: 'transferred',
    note: 'on-hold',
  },
  standing: {
    assign: 'standing',
    progress: 'standing',
    transfer: 'transferred',
    note: 'standing',
  },
  divided: { note: 'divided' },
}

/** The state after an action; undefined where it may not be taken. */
export function stateAfter(state: State, action: Action, isStanding: boolean): State | undefined {
  const next = lifeCycle[state][action]
  return next === 'assigned' && isStanding ? 'standing' : next
}

/** Waits for somebody in the school: neither closed, nor with somebody above it, nor replaced by its parts. */
export function isOpenState(state: State): boolean {
  return state !== 'closed' && state !== 'transferred' && state !== 'divided'
}

/** Has a day on which it is late. A standing problem has none, and what is on hold follows its plan. */
export function hasRunningDeadline(state: State): boolean {
  return ['registered', 'assigned', 'rectifying', 'submitted', 'verified'].includes(state)
}
