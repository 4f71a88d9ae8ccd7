import type { Diagnostic } from '../messages/diagnostic.ts'
import { headOf } from '../record/head.ts'
import { diagnose } from './diagnose.ts'
import type { StoredJournal } from './read.ts'

/**
 * Leaves one journal of each run. Programs that synchronise folders leave copies, often of an
 * earlier moment: the longest counts. Two that began alike and then differ cannot both be what
 * the run wrote: only what they have in common is kept.
 */
export function withoutCopies(journals: readonly StoredJournal[]): {
  journals: StoredJournal[]
  diagnostics: Diagnostic[]
} {
  const kept = new Map<string, StoredJournal>()
  const diagnostics: Diagnostic[] = []
  for (const journal of [...journals].sort(originalFirst)) {
    const { hash } = journal.header
    const original = kept.get(hash)
    if (!original) kept.set(hash, journal)
    else if (holds(original, journal)) {
      const params = { original: original.name }
      diagnostics.push(diagnose('warning', 'journal-copy', journal.path, 1, params))
    } else {
      const shared = sharedEntries(original, journal)
      diagnostics.push(
        ...diverged(original, journal, shared),
        ...diverged(journal, original, shared),
      )
      kept.set(hash, cutAfter(original, shared))
    }
  }
  return { journals: [...kept.values()].sort(byName), diagnostics }
}

function originalFirst(a: StoredJournal, b: StoredJournal): number {
  return b.entries.length - a.entries.length || a.name.length - b.name.length || byName(a, b)
}

function byName(a: StoredJournal, b: StoredJournal): number {
  return a.name < b.name ? -1 : 1
}

/** Hashes are chained: whoever has the last line of another has all of it. */
function holds(original: StoredJournal, copy: StoredJournal): boolean {
  const { n, hash } = copy.head
  return n === 0 || original.entries[n - 1]?.hash === hash
}

function sharedEntries(a: StoredJournal, b: StoredJournal): number {
  const differing = a.entries.findIndex((entry, i) => entry.hash !== b.entries[i]?.hash)
  return differing === -1 ? a.entries.length : differing
}

function diverged(journal: StoredJournal, other: StoredJournal, shared: number): Diagnostic[] {
  if (journal.entries.length === shared) return []
  return [diagnose('error', 'journal-diverged', journal.path, shared + 2, { other: other.name })]
}

function cutAfter(journal: StoredJournal, entries: number): StoredJournal {
  const cut = { ...journal, entries: journal.entries.slice(0, entries) }
  return { ...cut, head: headOf(cut) }
}
