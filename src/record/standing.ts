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
  /**
   * By `answerKey(indicator, stage)`, where there are answers for the stage and for the whole subject: what is left of
   * both, for those who take them as one. See `standingInStage`.
   */
  readonly together: ReadonlyMap<string, Candidates<AnswerEntry | WithdrawEntry>>
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
  return {
    answers: candidates(answers, answered),
    facts: candidates(facts, stated),
    seals,
    together: candidates(together(answers), answeredOf),
  }
}

/**
 * What stands in a stage where an answer for the whole subject stands for every stage too. An answer for the whole
 * replaces those for a stage that it saw, and one for a stage replaces, there, those for the whole that it saw. Two
 * values that did not see each other are a conflict: a number for the school is none for the stage.
 */
export function standingInStage(
  { answers, together: both }: Standing,
  indicator: string,
  stage: string,
): Candidates<AnswerEntry | WithdrawEntry> | undefined {
  const key = answerKey(indicator, stage)
  return both.get(key) ?? answers.get(key) ?? answers.get(answerKey(indicator))
}

type LastAnswer = Last<AnswerEntry | WithdrawEntry>

function together(
  answers: ReadonlyMap<string, readonly LastAnswer[]>,
): Map<string, readonly LastAnswer[]> {
  const unseen = (lasts: readonly LastAnswer[], others: readonly LastAnswer[]) =>
    lasts.filter(({ place }) => !others.some((other) => sees(other.place, place)))
  const both = [...answers].flatMap(([key, own]) => {
    const { indicator, stage } = own[0]!.entry
    const whole = stage === undefined ? undefined : answers.get(answerKey(indicator))
    return whole ? [[key, [...unseen(own, whole), ...unseen(whole, own)]] as const] : []
  })
  return new Map(both)
}

function byHash(a: Entry, b: Entry): number {
  return a.hash < b.hash ? -1 : 1
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
    const entries = found.map(({ entry }) => entry).sort(byHash)
    result.set(key, { entries, conflict: new Set(entries.map(saying)).size > 1 })
  }
  return result
}

/** Equal texts for equal answers: the value, or that it does not apply (whatever the reason), or none. */
function answered(entry: AnswerEntry | WithdrawEntry): string {
  if (isWithdraw(entry)) return 'none'
  return entry.notApplicable === undefined ? `value ${canonical(entry.value)}` : 'not applicable'
}

/** The same, told apart by what it is about. That it does not apply is alike for the whole and for each stage. */
function answeredOf(entry: AnswerEntry | WithdrawEntry): string {
  const isValue = !isWithdraw(entry) && entry.notApplicable === undefined
  return isValue ? `${entry.stage ?? 'whole'}: ${answered(entry)}` : answered(entry)
}

function stated(entry: FactEntry): string {
  return canonical(entry.value)
}

/** JSON whose keys are in code-point order. */
export function canonical(value: Json): string {
  return JSON.stringify(value, (_, item: Json) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}
