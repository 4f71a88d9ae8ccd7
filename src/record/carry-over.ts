import { kindOf } from '../checklist/answer/registry.ts'
import { judgesAlike, sameFact } from '../checklist/diff.ts'
import type { Checklist, FactSpec } from '../checklist/shape/checklist.ts'
import { retired, type UpgradeMap } from '../checklist/shape/upgrade-map.ts'
import type { Stage } from '../checklist/stage.ts'
import { indicatorsOf, questionsFor, type Question } from '../checklist/walk.ts'
import { answerKey, isAnswer, type AnswerEntry, type FactEntry, type Json } from './entry.ts'
import { standingInStage, type Standing } from './standing.ts'

export type LeftReason =
  | 'judging-changed'
  | 'not-mapped'
  | 'retired'
  | 'does-not-fit'
  | 'not-asked'
  | 'conflict'
  | 'other-stage'

/** An entry of the old record under the key it gets in the new one. */
export interface Carried<E> {
  entry: E
  to: string
  stage: string | undefined
}

/** One that has no place in the new record. */
export interface Left {
  entry: AnswerEntry | FactEntry
  reason: LeftReason
}

/** A question of the new edition to which nothing was carried, and why. */
export interface Unconfirmed {
  question: Question
  reason: LeftReason | 'new' | 'unanswered'
}

export interface CarryOver {
  answers: readonly Carried<AnswerEntry>[]
  facts: readonly Carried<FactEntry>[]
  /** Every answer and fact that stood and is not carried: together with those above, all there are. */
  left: readonly Left[]
  confirm: readonly Unconfirmed[]
}

export interface Editions {
  old: Checklist
  now: Checklist
  map: Pick<UpgradeMap, 'indicators' | 'facts'>
}

/** What of a record stands in another edition, too: what the map names, and what is judged alike under the same id. */
export function carryOver(
  editions: Editions,
  stages: readonly Stage[],
  standing: Standing,
): CarryOver {
  const questions = questionsFor(editions.now, stages)
  const asked = new Map(
    questions.map((question) => [answerKey(question.indicator.id, question.stage), question]),
  )
  const answers: Carried<AnswerEntry>[] = []
  const facts: Carried<FactEntry>[] = []
  const left: Left[] = []
  for (const { entry, conflict } of standingAnswers(editions.old, standing)) {
    const target = conflict ? 'conflict' : answerTarget(editions, asked, entry)
    if (typeof target === 'string') left.push({ entry, reason: target })
    else answers.push({ entry, ...target })
  }
  for (const { entries, conflict } of standing.facts.values()) {
    for (const entry of conflict ? entries : entries.slice(0, 1)) {
      const target = conflict ? 'conflict' : factTarget(editions, entry)
      if (typeof target === 'string') left.push({ entry, reason: target })
      else facts.push({ entry, ...target })
    }
  }
  return { answers, facts, left, confirm: toConfirm(editions, questions, answers, left) }
}

/** What would stand in the new record. */
export function carriedStanding({ answers, facts }: CarryOver): Standing {
  return {
    answers: new Map(
      answers.map(({ entry, to, stage }) => [
        answerKey(to, stage),
        { entries: [{ ...entry, indicator: to }], conflict: false },
      ]),
    ),
    facts: new Map(
      facts.map(({ entry, to, stage }) => [
        answerKey(to, stage),
        { entries: [{ ...entry, fact: to }], conflict: false },
      ]),
    ),
    seals: [],
    // What is for a stage will be written after what is for the whole, and so stands there as it is.
    together: new Map(),
  }
}

/**
 * Every answer that stands, once, and whether another one contradicts it. What was said for a stage before it was said
 * for the whole school does not stand any more.
 */
function standingAnswers(
  old: Checklist,
  standing: Standing,
): { entry: AnswerEntry; conflict: boolean }[] {
  const shared = new Set(indicatorsOf(old).flatMap(({ id, split }) => (split ? [id] : [])))
  const found = new Map<string, { entry: AnswerEntry; conflict: boolean }>()
  for (const own of standing.answers.values()) {
    const { indicator, stage } = own.entries[0]!
    const isShared = stage !== undefined && shared.has(indicator)
    const last = isShared ? (standingInStage(standing, indicator, stage) ?? own) : own
    const given = last.entries.filter(isAnswer)
    for (const entry of last.conflict ? given : given.slice(0, 1)) {
      const conflict = last.conflict || (found.get(entry.hash)?.conflict ?? false)
      found.set(entry.hash, { entry, conflict })
    }
  }
  return [...found.values()]
}

type Target = { to: string; stage: string | undefined } | LeftReason

function answerTarget(
  { old, now, map }: Editions,
  asked: ReadonlyMap<string, Question>,
  entry: AnswerEntry,
): Target {
  const was = indicatorsOf(old).find(({ id }) => id === entry.indicator)
  const to = successor(map.indicators, entry.indicator)
  const is = indicatorsOf(now).find(({ id }) => id === to)
  if (to === retired) return 'retired'
  if (!was || !is) return 'not-mapped'
  if (!Object.hasOwn(map.indicators, was.id) && !judgesAlike(old, was, now, is))
    return 'judging-changed'
  const forWhole = is.split && entry.stage === undefined
  if (!forWhole && (entry.stage !== undefined) !== (is.per === 'stage')) return 'other-stage'
  const isAsked = forWhole
    ? [...asked.values()].some(({ indicator }) => indicator.id === is.id)
    : asked.has(answerKey(is.id, entry.stage))
  if (!isAsked) return 'not-asked'
  if (entry.notApplicable !== undefined) {
    const needsReason = is.notApplicable === 'with-reason' && entry.notApplicable.trim() === ''
    if (is.notApplicable === 'never' || needsReason) return 'does-not-fit'
  } else if (!kindOf(is.answer).check(is.answer, entry.value, now.scales).ok) return 'does-not-fit'
  return { to: is.id, stage: entry.stage }
}

function factTarget({ old, now, map }: Editions, entry: FactEntry): Target {
  const to = successor(map.facts, entry.fact)
  if (to === retired) return 'retired'
  const [was, is] = [old.facts[entry.fact], to === undefined ? undefined : now.facts[to]]
  if (!was || !is || to === undefined) return 'not-mapped'
  if (!Object.hasOwn(map.facts, entry.fact) && !sameFact(was, is)) return 'judging-changed'
  if ((entry.stage !== undefined) !== (is.per === 'stage')) return 'other-stage'
  return fits(is, entry.value) ? { to, stage: entry.stage } : 'does-not-fit'
}

/** An id that another one was given to explicitly is no longer its own successor. */
function successor(map: Readonly<Record<string, string>>, id: string): string | undefined {
  return map[id] ?? (Object.values(map).includes(id) ? undefined : id)
}

function fits({ type, options, min, max }: FactSpec, value: Json): boolean {
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'choice') return typeof value === 'string' && Object.hasOwn(options ?? {}, value)
  if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value))) return false
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity)
}

function toConfirm(
  { old, map }: Editions,
  questions: readonly Question[],
  answers: readonly Carried<AnswerEntry>[],
  left: readonly Left[],
): Unconfirmed[] {
  const carried = new Set(answers.map(({ to, stage }) => answerKey(to, stage)))
  const known = new Set(indicatorsOf(old).map(({ id }) => id))
  return questions.flatMap((question): Unconfirmed[] => {
    const { indicator, stage } = question
    if (carried.has(answerKey(indicator.id, stage))) return []
    if (indicator.split && carried.has(answerKey(indicator.id))) return []
    const source = Object.keys(map.indicators).find((id) => map.indicators[id] === indicator.id)
    const own = map.indicators[indicator.id] === undefined ? indicator.id : undefined
    const from = source ?? own
    if (from === undefined || !known.has(from)) return [{ question, reason: 'new' }]
    const why = left.find(
      ({ entry }) => isAnswer(entry) && entry.indicator === from && staged(entry.stage, stage),
    )
    return [{ question, reason: why?.reason ?? 'unanswered' }]
  })
}

function staged(left: string | undefined, asked: string | undefined): boolean {
  return left === undefined || asked === undefined || left === asked
}
