import { dateOfStamp } from '../civil/clock.ts'
import type { CivilDate } from '../civil/date.ts'
import type { Journal } from '../record/entry.ts'
import { act, register, type Problem } from './problem.ts'
import type { ActionEntry } from './ledger-entry.ts'

/** The hash of the last entry that counted: whoever has seen it has seen the problem as it stands. */
export function lastOf({ history }: Problem): string {
  return history.at(-1)!.hash
}

/** A problem as it stood when this was its last entry, and what has counted since; undefined if there is no such entry. */
export function problemAsOf(
  { number, history }: Problem,
  hash: string,
): { before: Problem; since: readonly ActionEntry[] } | undefined {
  const at = history.findIndex((entry) => entry.hash === hash)
  const [registered, ...actions] = history
  if (at < 0 || registered?.type !== 'problem') return undefined
  const taken = actions as ActionEntry[]
  return {
    before: taken.slice(0, at).reduce(act, register(registered, number)),
    since: taken.slice(at),
  }
}

/** The journals as they were at the end of a day: what was recorded later is left out. */
export function journalsAsOf(journals: readonly Journal[], day: CivilDate): readonly Journal[] {
  return journals.map((journal) => ({
    ...journal,
    entries: journal.entries.filter(({ at }) => dateOfStamp(at) <= day),
  }))
}
