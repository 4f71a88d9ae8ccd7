import type { ActionEntry } from '../../rectification/ledger-entry.ts'
import { sayTheSame } from '../../rectification/since.ts'
import type { Draft } from '../../record/entry.ts'

/** A problem of which several files of one run say different things. */
export interface Contested {
  /** The hash of the entry that registered it. */
  id: string
  number: string
  files: readonly string[]
}

/**
 * The problems that are to be left alone: which of two files is read first is no reason to believe it. Where one goes on
 * from where the other ends, or only notes differ, there is nothing to decide.
 */
export function contestedIn(
  files: readonly { file: string; drafts: readonly Draft<ActionEntry>[] }[],
): Contested[] {
  const said = new Map<string, { file: string; drafts: Draft<ActionEntry>[] }[]>()
  for (const { file, drafts } of files) {
    for (const draft of drafts) {
      const all = said.get(draft.of) ?? []
      const own = all.find((one) => one.file === file)
      if (own) own.drafts.push(draft)
      else said.set(draft.of, [...all, { file, drafts: [draft] }])
    }
  }
  return [...said].flatMap(([id, all]) => {
    const agree = all.every(({ drafts }, n) =>
      all.slice(n + 1).every((other) => goTogether(drafts, other.drafts)),
    )
    if (agree) return []
    return [{ id, number: all[0]!.drafts[0]!.problem, files: all.map(({ file }) => file) }]
  })
}

function goTogether(one: readonly Draft<ActionEntry>[], other: readonly Draft<ActionEntry>[]) {
  const [shorter, longer] = [one, other].map(stepsIn).sort((a, b) => a.length - b.length)
  return shorter!.every((draft, n) => sayTheSame(draft, longer![n]!))
}

/** Notes contradict nothing. */
function stepsIn(drafts: readonly Draft<ActionEntry>[]) {
  return drafts.filter(({ type }) => type !== 'note')
}
