import type { Entry, Journal } from '../record/entry.ts'
import { graphOf } from '../record/graph.ts'
import { isAction, isProblem, type ActionEntry, type ProblemEntry } from './ledger-entry.ts'
import { act, register, type Problem } from './problem.ts'

/** All problems of a subject with their rectification (整改台账), in the order in which they were registered. */
export interface Ledger {
  readonly problems: readonly Problem[]
  /** Actions on problems that no journal registers. */
  readonly orphans: readonly ActionEntry[]
}

/**
 * Reads the journals of a ledger, each after all that it saw. Where two did not see each other, the one that comes
 * first by time and hash goes first; what the other did then counts only where it is still allowed.
 */
export function readLedger(journals: readonly Journal[]): Ledger {
  const problems = new Map<string, Problem>()
  const numbers = new Map<string, number>()
  const orphans: ActionEntry[] = []
  for (const entry of graphOf(journals).ordered.flatMap(withOffice)) {
    if (isProblem(entry)) {
      const twins = (numbers.get(entry.problem) ?? 0) + 1
      numbers.set(entry.problem, twins)
      const number = twins === 1 ? entry.problem : `${entry.problem}-${twins}`
      const whole = problems.get(entry.partOf ?? '')
      problems.set(entry.hash, register(ofItsWhole(entry, whole), number))
      divide(problems, entry.partOf, entry.hash)
    } else if (isAction(entry)) {
      const problem = problems.get(entry.of)
      if (problem) problems.set(entry.of, act(problem, entry))
      else orphans.push(entry)
    }
  }
  return { problems: [...problems.values()], orphans }
}

/** The entries, each marked with the bureau whose journal it is; nothing that a line says itself counts for that. */
function withOffice({ header: { office }, entries }: Journal): readonly Entry[] {
  if (office === undefined && !entries.some((entry) => 'office' in entry)) return entries
  return entries.map((entry) => {
    const { office: _said, ...line } = entry as Entry & { office?: unknown }
    return office === undefined ? line : { ...line, office }
  })
}

/** A part of what the bureau assigned stays the bureau's, whoever divided it. */
function ofItsWhole(entry: ProblemEntry, whole: Problem | undefined): ProblemEntry {
  if (!whole) return entry
  const { office: _own, ...rest } = entry
  const { level, office } = whole.registered
  return { ...rest, level, ...(office !== undefined && { office }) }
}

/** What has parts is followed through them, unless it was closed already. */
function divide(problems: Map<string, Problem>, whole: string | undefined, part: string): void {
  const problem = whole === undefined ? undefined : problems.get(whole)
  if (!problem || problem.state === 'closed') return
  problems.set(problem.id, {
    ...problem,
    state: 'divided',
    parts: [...problem.parts, part],
  })
}

/** `SZ03-2026-014`: one more than the highest of the year. */
export function nextNumber(
  { problems }: Pick<Ledger, 'problems'>,
  code: string,
  year: string,
): string {
  const prefix = `${code}-${year}-`
  const serials = problems
    .map(({ registered }) => registered.problem)
    .filter((number) => number.startsWith(prefix))
    .map((number) => Number(number.slice(prefix.length)))
    .filter(Number.isInteger)
  return `${prefix}${String(Math.max(0, ...serials) + 1).padStart(3, '0')}`
}
