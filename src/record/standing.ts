import {
  answerKey,
  isAnswer,
  isFact,
  isSeal,
  isWithdraw,
  type AnswerEntry,
  type Entry,
  type FactEntry,
  type Journal,
  type Json,
  type SealEntry,
  type WithdrawEntry,
} from './entry.ts'
import { graphOf, sees, type Place } from './graph.ts'

/** The last entries about one thing: those that no other entry about it has seen. Never empty. */
export interface Candidates<E extends Entry> {
  /** By hash; never by time, which proves nothing. */
  readonly entries: readonly E[]
  /** Two of them say different things. */
  readonly conflict: boolean
}

/** What was said last. Which outcome follows from a conflict is decided where outcomes are. */
export interface Standing {
  /** By `answerKey(indicator, stage)`. */
  readonly answers: ReadonlyMap<string, Candidates<AnswerEntry | WithdrawEntry>>
  /** By `answerKey(fact, stage)`. */
  readonly facts: ReadonlyMap<string, Candidates<FactEntry>>
  /** Every seal, parents first. */
  readonly seals: readonly SealEntry[]
}

export function standing(journals: readonly Journal[]): Standing {
  const { ordered, placeOf } = graphOf(journals)
  const answers = new Map<string, Last<AnswerEntry | WithdrawEntry>[]>()
  const facts = new Map<string, Last<FactEntry>[]>()
  const seals: SealEntry[] = []
  for (const entry of ordered.flatMap(({ entries }) => entries)) {
    const place = placeOf(entry.hash)
    if (isAnswer(entry) || isWithdraw(entry)) {
      supersede(answers, answerKey(entry.indicator, entry.stage), { entry, place })
    } else if (isFact(entry)) {
      supersede(facts, answerKey(entry.fact, entry.stage), { entry, place })
    } else if (isSeal(entry)) seals.push(entry)
  }
  return { answers: candidates(answers, answered), facts: candidates(facts, stated), seals }
}

/** An entry that none so far has seen, and where it stands. */
interface Last<E extends Entry> {
  readonly entry: E
  readonly place: Place | undefined
}

function supersede<E extends Entry>(
  lasts: Map<string, Last<E>[]>,
  key: string,
  next: Last<E>,
): void {
  const unseen = lasts.get(key)?.filter(({ place }) => !sees(next.place, place)) ?? []
  unseen.push(next)
  lasts.set(key, unseen)
}

/** In code-point order of the keys, so that not even the order of a listing depends on a clock. */
function candidates<E extends Entry>(
  lasts: ReadonlyMap<string, readonly Last<E>[]>,
  saying: (entry: E) => string,
): Map<string, Candidates<E>> {
  const result = new Map<string, Candidates<E>>()
  for (const [key, found] of [...lasts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entries = found.map(({ entry }) => entry).sort((a, b) => (a.hash < b.hash ? -1 : 1))
    result.set(key, { entries, conflict: new Set(entries.map(saying)).size > 1 })
  }
  return result
}

/** Equal texts for equal answers: the value, or that it does not apply (whatever the reason), or none. */
function answered(entry: AnswerEntry | WithdrawEntry): string {
  if (isWithdraw(entry)) return 'none'
  return entry.notApplicable === undefined ? `value ${canonical(entry.value)}` : 'not applicable'
}

function stated(entry: FactEntry): string {
  return canonical(entry.value)
}

/** JSON whose keys are in code-point order. */
function canonical(value: Json): string {
  return JSON.stringify(value, (_, item: Json) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
