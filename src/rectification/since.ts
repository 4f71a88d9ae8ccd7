import type { Draft, Evidence } from '../record/entry.ts'
import type { ActionEntry } from './ledger-entry.ts'
import { isPerson } from './permit.ts'

/**
 * What is new of what a sheet says was done, which went out before these entries; and, if somebody else has acted in
 * the meantime, the last of what they did. A note contradicts nothing, whoever's it is, nor does an extension, nor what
 * the same person said of the progress before.
 */
export function newSince(
  drafts: readonly Draft<ActionEntry>[],
  since: readonly ActionEntry[],
): { fresh: readonly Draft<ActionEntry>[]; other: ActionEntry | undefined } {
  const known = new Set<number>()
  let from = 0
  const fresh = drafts.filter((draft) => {
    const at = since.findIndex((entry, n) => n >= from && sayTheSame(draft, entry))
    if (at < 0) return true
    known.add(at)
    from = at + 1
    return false
  })
  const isHarmless = ({ type, by }: ActionEntry) =>
    type === 'note' ||
    type === 'extend' ||
    (type === 'progress' && fresh.some((draft) => isPerson(draft.by, by)))
  const isNote = fresh.every(({ type }) => type === 'note')
  if (isNote) return { fresh, other: undefined }
  const other = since.findLast((entry, n) => !known.has(n) && !isHarmless(entry))
  return { fresh, other }
}

/** Whether two mean one thing. Dates that are counted anew differ from day to day, and are not what was said. */
export function sayTheSame(
  draft: Draft<ActionEntry>,
  entry: Draft<ActionEntry> | ActionEntry,
): boolean {
  return draft.type === entry.type && isPerson(draft.by, entry.by) && said(draft) === said(entry)
}

function said(entry: Draft<ActionEntry> | ActionEntry): string {
  const { on, note, measure, percent, reason, evidence } = entry as {
    evidence?: readonly Evidence[]
  } & Partial<Record<'on' | 'note' | 'measure' | 'percent' | 'reason', unknown>>
  const files = (evidence ?? []).map((one) => ('path' in one ? one.path : one.title))
  return JSON.stringify([on, note, measure, percent, reason, files])
}
