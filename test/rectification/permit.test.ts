import { describe, expect, test } from 'vitest'
import type { ActionEntry, ProblemEntry } from '../../src/rectification/ledger-entry.ts'
import { refusalOf, refusalToWrite } from '../../src/rectification/permit.ts'
import { act, register, type Problem } from '../../src/rectification/problem.ts'
import { aLedger, aPhoto, aProblem } from '../support/ledger.ts'

const day = '2026-12-01'
const at = `${day}T09:00:00.000+08:00`
const registered: ProblemEntry = { ...aProblem, n: 1, at, hash: 'x' }

function entry(type: ActionEntry['type'], more: object): ActionEntry {
  const line = { type, problem: 'CG01-2026-001', of: 'x', by: '王五', n: 2, at, hash: 'y' }
  return { ...line, ...more } as ActionEntry
}

const assign = (more: object) => entry('assign', { person: '李四', ...more })
const fresh = register(registered, 'CG01-2026-001')
const assigned = act(fresh, assign({}))
const standing = act(register({ ...registered, class: 'standing' }, 'CG01-2026-001'), assign({}))

describe('no day that is set has passed when it is written', () => {
  const dated = (
    date: string,
  ): readonly [field: string, problem: Problem, entry: ActionEntry][] => [
    ['due', fresh, assign({ due: date })],
    ['review', fresh, assign({ review: date })],
    ['milestone', fresh, assign({ milestones: [{ title: '招标', due: date }] })],
    ['review', standing, entry('progress', { review: date })],
    ['due', assigned, entry('extend', { due: date, reason: '下雨' })],
    [
      'milestone',
      assigned,
      entry('hold', {
        reason: '等经费',
        milestones: [
          { title: '立项', due: day },
          { title: '招标', due: date },
        ],
      }),
    ],
  ]
  const passed = dated('2026-11-30').map(([field, ...row], n) => [field, n, ...row] as const)

  test.each(passed)('%s (%i)', (field, n, problem, before) => {
    const code = 'date-has-passed'
    expect(refusalToWrite(problem, before)).toEqual({ code, field, date: '2026-11-30', day })
    const [, , today] = dated(day)[n]!
    expect(refusalToWrite(problem, today)).toBeUndefined()
  })

  test('but the date that a problem has already is frozen and handed on after its day', () => {
    const due = aProblem.due
    expect(refusalToWrite(fresh, assign({ due }))).toBeUndefined()
    expect(refusalToWrite(act(fresh, assign({ due })), assign({ due }))).toBeUndefined()
  })
})

test('a date that had passed when it was written still counts where it is read', () => {
  expect(refusalOf(fresh, assign({ due: '2026-11-01' }))).toBeUndefined()
  const ledger = aLedger()
  ledger.on(day)
  const problem = ledger.problem()
  ledger.act(problem, { type: 'assign', person: '李四', due: '2026-11-01' })
  ledger.act(problem, { type: 'submit', measure: '换新', evidence: [aPhoto] })
  ledger.act(problem, { type: 'verify', by: '王五' })
  ledger.act(problem, { type: 'close', by: '王五', level: 'school' })
  expect(ledger.read().problems[0]).toMatchObject({
    state: 'closed',
    due: '2026-11-01',
    refused: [],
  })
})
