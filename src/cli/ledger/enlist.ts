import type { Draft } from '../../record/entry.ts'
import { problemOfGap } from '../../rectification/enlist.ts'
import type { Level, ProblemEntry } from '../../rectification/ledger-entry.ts'
import type { LedgerItem } from '../../rectification/ledger-items.ts'
import { nextNumber } from '../../rectification/ledger.ts'
import { register, type Problem } from '../../rectification/problem.ts'
import type { Desk } from './desk.ts'
import type { FoundHere } from './findings.ts'
import type { LedgerWriter } from './open.ts'

/** What a gap would be, were it registered: to see whether something may be done to it. */
export function asProblem(
  item: LedgerItem,
  { findings, level, office }: Desk,
  number: string,
): Problem {
  if (item.problem) return item.problem
  const draft = draftFor(item, findings, number, '', level)
  const entry = { ...draft, n: 0, at: '', hash: '', ...(office !== undefined && { office }) }
  return register(entry, number)
}

/** The problem of an item; a gap that has none is registered first. */
export function enlisted(item: LedgerItem, desk: Desk, writer: LedgerWriter, by: string): Problem {
  if (item.problem) return item.problem
  const number = numberFor(desk, writer)
  const { hash } = writer.append<ProblemEntry>(
    draftFor(item, desk.findings, number, by, desk.level),
  )
  return writer.ledger.problems.find(({ id }) => id === hash)!
}

/** A bureau counts by its own code, so that its numbers and the school's never meet. */
export function numberFor({ context, open, office }: Desk, { ledger }: LedgerWriter): string {
  const { code } = open.workspace.subject
  const series = office === undefined ? code : `${code}-${office}`
  return nextNumber(ledger, series, context.today.slice(0, 4))
}

/** Of a gap that several rounds found: as it was found first. */
function draftFor(
  { gaps }: LedgerItem,
  { sources }: FoundHere,
  number: string,
  by: string,
  level: Level,
): Draft<ProblemEntry> {
  const [found] = [...gaps].sort((a, b) => (a.gap.seen < b.gap.seen ? -1 : 1))
  return problemOfGap({ found: found!, ...sources.get(found!)! }, number, by, level)
}
