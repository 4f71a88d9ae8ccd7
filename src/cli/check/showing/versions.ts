import type { Checklist } from '../../../checklist/shape/checklist.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import type { AnswerEntry, FactEntry, WithdrawEntry } from '../../../record/entry.ts'
import type { Assessed } from '../../../scoring/assess.ts'
import { entryText, factText } from './entry-text.ts'
import type { FactPosition } from '../route/positions.ts'

/** One of several things that people said of the same without having seen each other. */
export interface Version<E extends { by: string; at: string }> {
  entry: E
  text: string
}

/** Of an answer in conflict; without one there are none. */
export function answerVersions(
  checklist: Checklist,
  { question, conflict = [] }: Assessed,
  say: Catalogue,
): Version<AnswerEntry | WithdrawEntry>[] {
  return inOrder(
    conflict.map((entry) => ({ entry, text: entryText(checklist, question, entry, say) })),
  )
}

export function versionsOfFact(
  position: FactPosition,
  entries: readonly FactEntry[],
  say: Catalogue,
): Version<FactEntry>[] {
  return inOrder(entries.map((entry) => ({ entry, text: factText(position, entry, say) })))
}

export function versionText(
  { entry: { by, at }, text }: Version<{ by: string; at: string }>,
  say: Catalogue,
): string {
  return say.report.conflictAnswer({ by, at: at.slice(0, 16).replace('T', ' '), value: text })
}

/** By who said it: the order in which such entries lie says nothing. */
function inOrder<V extends Version<{ by: string; at: string }>>(versions: readonly V[]): V[] {
  const key = ({ entry: { by, at } }: V) => `${by} ${at}`
  return [...versions].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
