import { answerKey, isAnswer, isFact, isWithdraw, type Entry, type Journal } from './entry.ts'
import { graphOf } from './graph.ts'

/** An entry, and the journal of the run that wrote it. */
export interface LoggedEntry<J extends Journal> {
  readonly entry: Entry
  readonly journal: J
}

/** Every entry, or those about the answer or fact `key`: each after all that it saw, otherwise run by run. */
export function history<J extends Journal>(journals: readonly J[], key?: string): LoggedEntry<J>[] {
  return graphOf(journals).ordered.flatMap((journal) =>
    journal.entries
      .filter((entry) => key === undefined || keyOf(entry) === key)
      .map((entry) => ({ entry, journal })),
  )
}

/** What an entry is about; undefined where it is not about one answer or fact. */
function keyOf(entry: Entry): string | undefined {
  if (isAnswer(entry) || isWithdraw(entry)) return answerKey(entry.indicator, entry.stage)
  return isFact(entry) ? answerKey(entry.fact, entry.stage) : undefined
}
