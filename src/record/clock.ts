import type { Entry, Journal } from './entry.ts'
import { graphOf } from './graph.ts'

/** Two machines' clocks may differ by this much without anybody having turned one. */
const toleranceMs = 5 * 60_000

/** An entry whose clock shows a time before that of a line it had seen. */
export interface ClockSetback<J extends Journal> {
  readonly journal: J
  readonly entry: Entry
  /** The latest time the entry had seen. */
  readonly seen: string
}

/** Entries more than five minutes earlier than a line they saw, in the order of `history`. */
export function clockWentBack<J extends Journal>(journals: readonly J[]): ClockSetback<J>[] {
  const found: ClockSetback<J>[] = []
  /** By hash of a line: the latest time on it and on everything it sees. */
  const latest = new Map<string, string>()
  for (const journal of graphOf(journals).ordered) {
    const { header } = journal
    let seen = later(
      header.parents.map((parent) => latest.get(parent.hash) ?? ''),
      header.at,
    )
    latest.set(header.hash, seen)
    for (const entry of journal.entries) {
      if (Date.parse(entry.at) < Date.parse(seen) - toleranceMs)
        found.push({ journal, entry, seen })
      seen = later([seen], entry.at)
      latest.set(entry.hash, seen)
    }
  }
  return found
}

/** Stamps of China compare in the order of time. */
function later(stamps: readonly string[], stamp: string): string {
  return stamps.reduce((a, b) => (a < b ? b : a), stamp)
}
