import { describe, expect, test } from 'vitest'
import type { Draft } from '../../src/record/entry.ts'
import {
  actions,
  type Action,
  type ActionEntry,
  type ProblemEntry,
} from '../../src/rectification/ledger-entry.ts'
import { readLedger } from '../../src/rectification/ledger.ts'
import { refusalOf } from '../../src/rectification/permit.ts'
import { act, register, type Problem } from '../../src/rectification/problem.ts'
import { aPhoto, aProblem, headerOf } from '../support/ledger.ts'

const at = '2026-11-02T09:00:00.000+08:00'
const bureau = { office: 'JX' }

/** Every action with what it needs, by somebody who is neither responsible nor handed it in. */
const said: Readonly<Record<Action, object>> = {
  assign: { person: '李四' },
  acknowledge: { by: '李四' },
  progress: {},
  extend: { due: '2026-11-30', reason: '下雨' },
  hold: { reason: '等经费', milestones: [{ title: '招标', due: '2027-03-01' }] },
  transfer: { to: '镇政府' },
  return: { reason: '退回办理', due: '2026-11-30' },
  submit: { by: '李四', measure: '换新', evidence: [aPhoto] },
  verify: {},
  reject: { reason: '没有改好' },
  close: {},
  reopen: { reason: '又有了', seen: '2026-11-02', due: '2026-11-30' },
  note: { note: '知道了' },
}

function entryOf(type: Action, more: object = {}): ActionEntry {
  const line = { type, problem: 'CG01-2026-001', of: 'x', by: '王五', n: 1, at, hash: type }
  return { ...line, ...said[type], ...more } as ActionEntry
}

/** What leads to a state in which the action may be taken at all, whoever takes it. */
const before: Readonly<Record<Action, readonly Action[]>> = {
  assign: [],
  acknowledge: ['assign'],
  progress: ['assign', 'acknowledge'],
  extend: ['assign'],
  hold: ['assign'],
  transfer: ['assign'],
  return: ['assign', 'transfer'],
  submit: ['assign'],
  verify: ['assign', 'submit'],
  reject: ['assign', 'submit'],
  close: ['assign', 'submit', 'verify'],
  reopen: ['assign', 'submit', 'verify', 'close'],
  note: [],
}

function problemBefore(action: Action, isAssigned: boolean): Problem {
  const level = isAssigned ? 'bureau' : 'school'
  const entry: ProblemEntry = { ...aProblem, level, n: 1, at, hash: 'x', ...(isAssigned && bureau) }
  return before[action].reduce(
    (problem, step) => {
      const isTheirs = isAssigned && step === 'close'
      const now = act(problem, entryOf(step, isTheirs ? { level, ...bureau } : { level }))
      expect(now.refused).toEqual([])
      return now
    },
    register(entry, 'CG01-2026-001'),
  )
}

/** May: the school on its own, the bureau on the school's own, the school on the bureau's, the bureau on its own. */
const table: Readonly<Record<Action, readonly [boolean, boolean, boolean, boolean]>> = {
  assign: [true, false, true, true],
  acknowledge: [true, false, true, false],
  progress: [true, false, true, false],
  extend: [true, false, false, true],
  hold: [true, false, false, true],
  transfer: [true, false, true, true],
  return: [true, true, false, true],
  submit: [true, false, true, false],
  verify: [true, false, true, false],
  reject: [true, true, true, true],
  close: [true, false, false, true],
  reopen: [true, true, false, true],
  note: [true, true, true, true],
}

const rows = actions.flatMap((action) => {
  const [own, looked, handed, theirs] = table[action]
  return [
    { action, whose: 'school', who: 'school', may: own },
    { action, whose: 'school', who: 'bureau', may: looked },
    { action, whose: 'bureau', who: 'school', may: handed },
    { action, whose: 'bureau', who: 'bureau', may: theirs },
  ]
})

describe('who may do what', () => {
  test.each(rows)('$action on what the $whose raised, by the $who: $may', (row) => {
    const { action, whose, who, may } = row
    const problem = problemBefore(action, whose === 'bureau')
    const entry = entryOf(action, { level: who, ...(who === 'bureau' && bureau) })
    const refusal = refusalOf(problem, entry)
    if (may) expect(refusal).toBeUndefined()
    else {
      const isHouseWork = ['acknowledge', 'progress', 'submit', 'verify'].includes(action)
      expect(refusal).toEqual(
        isHouseWork
          ? { code: 'for-the-subject' }
          : { code: 'of-another-level', level: whose, action },
      )
    }
  })

  test('comes before where the problem stands: who never closes it is not told to wait', () => {
    const problem = problemBefore('assign', false)
    const level = 'bureau'
    expect(refusalOf(problem, entryOf('close', { level, ...bureau }))).toEqual({
      code: 'of-another-level',
      level: 'school',
      action: 'close',
    })
    expect(refusalOf(problem, entryOf('close', { level: 'school' }))).toEqual({
      code: 'not-in-this-state',
      state: 'registered',
    })
  })

  test('a bureau does all of it to what it found in its own house', () => {
    const own = { ...aProblem, level: 'bureau', n: 1, at, hash: 'x' } as const
    const steps = (['assign', 'submit', 'verify', 'close', 'reopen'] as const).map((step) =>
      entryOf(step, { level: 'bureau' }),
    )
    expect(steps.reduce(act, register(own, 'JX-2026-001'))).toMatchObject({
      state: 'assigned',
      reopenings: 1,
      refused: [],
    })
  })
})

describe('the date of what the bureau assigned', () => {
  test('is not moved by the school handing it on or sending it back', () => {
    const due = '2027-06-01'
    for (const action of ['assign', 'reject'] as const)
      expect(refusalOf(problemBefore(action, true), entryOf(action, { due }))).toEqual({
        code: 'date-of-another-level',
      })
    const rejected = act(problemBefore('reject', true), entryOf('reject'))
    expect(rejected).toMatchObject({ state: 'rectifying', due: aProblem.due, rejections: 1 })
  })

  test('is moved by the bureau', () => {
    const rejected = act(
      problemBefore('reject', true),
      entryOf('reject', { due: '2026-11-20', ...bureau }),
    )
    expect(rejected).toMatchObject({ due: '2026-11-20', originalDue: aProblem.due })
  })
})

describe('whose journal it is decides, not what a line says', () => {
  const line = (n: number, draft: object) => ({
    n,
    at,
    hash: String(n).padStart(64, '0'),
    ...draft,
  })
  const journal = (run: string, entries: readonly object[], office?: string) => ({
    name: run,
    header: { ...headerOf(run), ...(office !== undefined && { office }) },
    entries: entries as ReturnType<typeof readLedger>['orphans'],
  })
  const raised = line(1, { ...aProblem, level: 'bureau' })
  const of = raised.hash

  test('a school that writes a bureau into its own line closes nothing', () => {
    const after: object[] = [
      line(2, entryDraft('assign', of)),
      line(3, entryDraft('submit', of)),
      line(4, entryDraft('verify', of)),
      line(5, { ...entryDraft('close', of), level: 'bureau', office: 'JX' }),
    ]
    const theirs = journal('a', [raised], 'JX')
    const ours = journal('b', after)
    ours.header.parents = [{ journal: 'a', n: 1, hash: of }]
    const [problem] = readLedger([theirs, ours]).problems
    expect(problem).toMatchObject({
      state: 'verified',
      refused: [{ refusal: { code: 'of-another-level', level: 'bureau', action: 'close' } }],
    })
    const isOffice = readLedger([theirs, { ...ours, header: { ...ours.header, office: 'JX' } }])
    // Of a bureau's own journal the steps in the house would not count.
    expect(isOffice.problems[0]!.state).toBe('assigned')
  })

  test('a part that a school makes of what the bureau raised stays the bureau’s', () => {
    const theirs = journal('a', [raised], 'JX')
    const part = line(2, { ...aProblem, problem: 'CG01-2026-002', level: 'school', partOf: of })
    const ours = journal('b', [part])
    ours.header.parents = [{ journal: 'a', n: 1, hash: of }]
    const [whole, east] = readLedger([theirs, ours]).problems
    expect(whole!.state).toBe('divided')
    expect(east!.registered).toMatchObject({ level: 'bureau', office: 'JX' })
  })

  function entryDraft(type: Action, hash: string): Omit<Draft<ActionEntry>, 'hash'> {
    const { n: _n, at: _at, hash: _hash, ...draft } = entryOf(type, { of: hash })
    return draft
  }
})
