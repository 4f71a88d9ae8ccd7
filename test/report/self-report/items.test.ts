import { describe, expect, it } from 'vitest'
import { zh } from '../../../src/messages/zh.ts'
import type { Gap } from '../../../src/rectification/gap.ts'
import type { SelfReport } from '../../../src/report/self-report/input.ts'
import { reportItems } from '../../../src/report/self-report/items.ts'
import { aLedger, aPhoto } from '../../support/ledger.ts'

/** A ledger with one problem that somebody rectified and somebody else closed on the 10th. */
function closedOnTheTenth() {
  const book = aLedger()
  const problem = book.problem({ links: [{ checklist: 'campus', indicator: 'C5.8' }] })
  book.act(problem, { type: 'assign', person: '李四' })
  book.act(problem, { type: 'submit', measure: '换新', evidence: [aPhoto] })
  book.on('2026-11-10')
  book.act(problem, { type: 'verify', by: '张三' })
  book.act(problem, { type: 'close', by: '张三', level: 'school' })
  return book
}

/** As much of a report as its problems are made of. */
function reportOf(ledger: SelfReport['ledger'], gaps: readonly Gap[] = []): SelfReport {
  const checklist = { id: 'campus', facts: {} }
  const assessment = { checklist, items: [] } as unknown as SelfReport['assessment']
  const round = { id: '2026-11', kind: 'self' }
  return { assessment, round, gaps, ledger, today: '2026-11-21' } as unknown as SelfReport
}

function aGap(seen: string): Gap {
  const question = { indicator: { id: 'C5.8', title: '消防' }, stage: undefined }
  return { question, assessed: { question }, severity: 'serious', seen } as unknown as Gap
}

const numbers = (report: SelfReport) => {
  const { bySchool, closed, ...rest } = reportItems(report, zh)
  const of = (items: typeof closed) => items.map(({ problem }) => problem?.number)
  return { open: of(bySchool), closed: of(closed), unlinked: rest.unlinked }
}

describe('the problems of a self-check report', () => {
  it('count what is closed as closed, while its answer still says unmet', () => {
    const ledger = closedOnTheTenth().read()
    const expected = { open: [], closed: ['CG01-2026-001'], unlinked: 0 }
    expect(numbers(reportOf(ledger))).toEqual(expected)
    expect(numbers(reportOf(ledger, [aGap('2026-11-09')]))).toEqual(expected)
  })

  it('list it again when it was found again afterwards', () => {
    const report = reportOf(closedOnTheTenth().read(), [aGap('2026-11-12')])
    expect(numbers(report)).toEqual({ open: ['CG01-2026-001'], closed: [], unlinked: 0 })
  })

  it('leave out other checklists, and say how many belong to none', () => {
    const book = aLedger()
    book.problem({ links: [{ checklist: 'balance', indicator: 'R1' }] })
    book.problem({ problem: 'CG01-2026-002', links: [] })
    expect(numbers(reportOf(book.read()))).toEqual({ open: [], closed: [], unlinked: 1 })
  })
})
