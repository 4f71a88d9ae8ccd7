import { describe, expect, test } from 'vitest'
import { dueOf, followGaps } from '../../src/rectification/followed.ts'
import type { Gap } from '../../src/rectification/gap.ts'
import type { Ledger } from '../../src/rectification/ledger.ts'
import { aLedger, aPhoto } from '../support/ledger.ts'

const round = { checklist: 'campus', round: '2026-11' }

/** Overdue by the rule on every day that is looked at here. */
function aGap(id: string, seen = '2026-11-02', severity: Gap['severity'] = 'serious'): Gap {
  const question = { indicator: { id, title: id }, stage: undefined }
  const deadline = { kind: 'due', class: 'limited', due: '2026-11-09' }
  const rest = { severity, seen, deadline, daysLeft: -1, mendedBy: 'school' }
  return { question, assessed: { question }, ...rest } as unknown as Gap
}

const follow = (ledger: Ledger, ...gaps: Gap[]) => followGaps(gaps, round, ledger, '2026-11-10')

describe('a gap and the ledger', () => {
  test('without a problem it stays as it is', () => {
    const book = aLedger()
    book.problem({ links: [{ checklist: 'other', indicator: 'C1' }] })
    const gap = aGap('C1')
    expect(follow(book.read(), gap)).toEqual([gap])
  })

  test('closed, it is not late and comes last of its severity; found again, the ledger suggests so', () => {
    const book = aLedger()
    const problem = book.problem({ links: [{ checklist: 'campus', indicator: 'C1' }] })
    book.act(problem, { type: 'assign', person: '李四' })
    book.act(problem, { type: 'submit', measure: '换新', evidence: [aPhoto] })
    book.on('2026-11-05')
    book.act(problem, { type: 'verify', by: '张三' })
    book.act(problem, { type: 'close', by: '张三', level: 'school' })
    const gaps = follow(book.read(), aGap('C1'), aGap('C2'), aGap('C3', '2026-11-02', 'minor'))
    expect(gaps.map(({ question }) => question.indicator.id)).toEqual(['C2', 'C1', 'C3'])
    expect(gaps[1]).toMatchObject({ daysLeft: undefined, problems: [{ suggests: undefined }] })
    const [again] = follow(book.read(), aGap('C1', '2026-11-08'))
    expect(again).toMatchObject({ daysLeft: undefined, problems: [{ suggests: 'reopen' }] })
  })

  test('of several, the earliest open one gives the date; with the superior only when all are', () => {
    const book = aLedger()
    const links = [{ checklist: 'campus', indicator: 'C1' }]
    const problems = ['2026-11-20', '2026-11-15', '2026-11-05'].map((due, n) =>
      book.problem({ links, due, problem: `CG01-2026-00${n + 1}` }),
    )
    book.act(problems[2]!, { type: 'transfer', to: '县里' })
    const [first] = follow(book.read(), aGap('C1'))
    expect(first).toMatchObject({ daysLeft: 5, mendedBy: 'school' })
    expect(dueOf(first!)).toBe('2026-11-15')
    for (const one of problems.slice(0, 2)) book.act(one, { type: 'transfer', to: '县里' })
    const [all] = follow(book.read(), aGap('C1'))
    expect(all).toMatchObject({ daysLeft: undefined, mendedBy: 'superior' })
  })

  test('on hold it follows its plan', () => {
    const book = aLedger()
    const problem = book.problem({ links: [{ checklist: 'campus', indicator: 'C1' }] })
    const milestones = [{ title: '招标', due: '2027-03-01' }]
    book.act(problem, { type: 'hold', reason: '等经费', milestones })
    expect(follow(book.read(), aGap('C1'))[0]).toMatchObject({
      daysLeft: undefined,
      mendedBy: 'school',
      problems: [{ state: 'on-hold' }],
    })
  })
})
