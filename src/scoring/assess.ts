import type { AnswerProblem } from '../messages/zh/answers.ts'
import { kindOf } from '../checklist/answer/registry.ts'
import type {
  JudgeContext,
  Judgement,
  Outcome,
  Raw,
  Shared,
  Undecided,
} from '../checklist/answer/kind.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Stage } from '../checklist/stage.ts'
import { dateOfStamp, isChinaStamp } from '../civil/clock.ts'
import type { CivilDate } from '../civil/date.ts'
import { questionsFor, waivedQuestions, type Question } from '../checklist/walk.ts'
import { answerKey, type AnswerEntry, type WithdrawEntry } from '../record/entry.ts'
import { standingInStage, type Candidates, type Standing } from '../record/standing.ts'
import { levelGiven } from './completions.ts'
import { judgeContext } from './context.ts'
import { standingFacts, type StandingFacts } from './facts.ts'
import { asRecorded, pendingOf, piecesOf } from './proof.ts'
import { sharesOf, type Shares } from './share.ts'

/** One question with what was answered and what follows from it. */
export interface Assessed {
  question: Question
  outcome: Outcome
  judgement?: Judgement
  /** The entry that stands; of a conflict, the one with the worse outcome. */
  answer?: AnswerEntry
  /** All entries that did not see each other and differ. */
  conflict?: readonly (AnswerEntry | WithdrawEntry)[]
  problem?: AnswerProblem
  /** What the stage has of an answer for the whole school. */
  shared?: Shared
  /** Why it is not applicable without anyone having said so: its condition does not hold, or a held honour exempts it. */
  leftOut?: { when: string } | { honour: string }
}

export interface Assessment {
  checklist: Checklist
  stages: readonly Stage[]
  /** What is asked; all counts are of these. */
  items: readonly Assessed[]
  /** What the place has waived: not applicable to anybody, whatever was answered. */
  waived: readonly Assessed[]
  facts: StandingFacts
}

/** What a subject brings along, besides its record. */
export interface Subject {
  stages: readonly Stage[]
  /** Ids of the honours it holds today. */
  honours?: readonly string[]
}

/** Derives every outcome of a record. Nothing of this is ever stored. */
export function assess(checklist: Checklist, subject: Subject, standing: Standing): Assessment {
  const facts = standingFacts(checklist, standing)
  const questions = questionsFor(checklist, subject.stages)
  const items = questions.map((question) => {
    const context = judgeContext(checklist, facts, question.stage)
    const leftOut = leftOutBy(question, subject.honours ?? [], context)
    if (leftOut) return { question, outcome: 'not-applicable' as const, leftOut }
    const shares = () => sharesOf(checklist, facts, question.sharedBy ?? [])
    return settle(question, candidatesFor(question, standing), context, shares)
  })
  const waived = waivedQuestions(checklist, subject.stages).map((question) => {
    return { question, outcome: 'not-applicable' as const }
  })
  return { checklist, stages: stagesOf(questions), items, waived, facts }
}

/** What is shared out may be answered for the whole school as well, also while the school has but one stage. */
function candidatesFor({ indicator, stage }: Question, standing: Standing) {
  return indicator.split && stage !== undefined
    ? standingInStage(standing, indicator.id, stage)
    : standing.answers.get(answerKey(indicator.id, stage))
}

/** A condition that cannot be decided yet leaves the question open: it is asked until the fact is there. */
function leftOutBy(
  { indicator }: Question,
  honours: readonly string[],
  { holds }: JudgeContext,
): Assessed['leftOut'] {
  const { when, exempt } = indicator
  if (when !== undefined && holds(when) === false) return { when }
  return exempt && honours.includes(exempt.honour) ? { honour: exempt.honour } : undefined
}

function settle(
  question: Question,
  candidates: Candidates<AnswerEntry | WithdrawEntry> | undefined,
  context: JudgeContext,
  shares: () => Shares,
): Assessed {
  const judged = (candidates?.entries ?? []).map((entry) => judge(question, entry, context, shares))
  const [worst] = judged.sort(
    (a, b) => badness[b.outcome] - badness[a.outcome] || quality(a, context) - quality(b, context),
  )
  if (!worst) return { question, outcome: 'unanswered' }
  return candidates!.conflict ? { ...worst, conflict: candidates!.entries } : worst
}

/**
 * When two answers did not see each other the worse one stands. A claim that a thing does not apply
 * takes it out of the count, so it ranks between partly and met.
 */
const badness: Record<Outcome, number> = {
  unmet: 5,
  undecided: 4,
  unanswered: 3,
  partly: 2,
  'not-applicable': 1,
  recorded: 0,
  met: 0,
}

/** Of two with the same outcome the one that earns fewer points is worse: a lower level, more problems found. */
function quality(item: Assessed, { scales }: JudgeContext): number {
  const isProblems = item.question.indicator.answer.kind === 'problems'
  return isProblems
    ? -(item.judgement?.measured?.value ?? 0)
    : (levelGiven(item, scales)?.share ?? 0)
}

function judge(
  question: Question,
  entry: AnswerEntry | WithdrawEntry,
  context: JudgeContext,
  shares: () => Shares,
): Assessed {
  if (entry.type === 'withdraw') return { question, outcome: 'unanswered' }
  if (entry.notApplicable !== undefined) {
    return { question, outcome: 'not-applicable', answer: entry }
  }
  const observed = observedDay(entry)
  const forWhole = question.sharedBy !== undefined && entry.stage === undefined
  const judged = judgeGiven(
    question,
    entry.value,
    { ...context, observed },
    forWhole ? shares() : undefined,
  )
  const { judgement } = judged
  if (judged.problem) return { question, outcome: 'undecided', answer: entry, ...judged }
  const { when } = question.indicator
  if (when !== undefined && context.holds(when) === undefined) {
    return {
      question,
      outcome: 'undecided',
      answer: entry,
      judgement: undecided('fact-missing'),
    }
  }
  if (judgement.outcome === 'met' && lacksRequired(question, entry)) {
    const unproved = { ...judgement, ...undecided('evidence-missing') }
    return { question, outcome: 'undecided', answer: entry, ...judged, judgement: unproved }
  }
  return { question, outcome: judgement.outcome, answer: entry, ...judged }
}

/**
 * Whether the checklist demands evidence that the record does not have. It goes by what was recorded: that a file was
 * changed or lost since is said, and does not turn the outcome, which is the same on every computer.
 */
function lacksRequired({ indicator }: Question, entry: AnswerEntry): boolean {
  const needs = indicator.evidence
  if (!needs.some(({ required }) => required)) return false
  const pieces = piecesOf(entry.evidence ?? [], needs, observedDay(entry), asRecorded)
  return pendingOf(needs, pieces).some(({ need }) => need.required)
}

/** When it was seen: the day it names, else the day it was entered. */
export function observedDay({ observedOn, at }: AnswerEntry): CivilDate | undefined {
  return observedOn ?? (isChinaStamp(at) ? dateOfStamp(at) : undefined)
}

type Judged = Pick<Assessed, 'problem' | 'shared'> & { judgement: Judgement }

/** Judges a raw value as it would stand, without recording it: what a prompt shows at once. */
export function judgeValue(
  question: Question,
  raw: Raw,
  context: JudgeContext,
): Judgement | { judgement: Judgement; problem: AnswerProblem } {
  const { judgement, problem } = judgeGiven(question, raw, context, undefined)
  return problem ? { judgement, problem } : judgement
}

/** With `shares` it is the whole school's, and judged by what of it is the stage's. */
function judgeGiven(
  { indicator, stage }: Question,
  raw: Raw,
  context: JudgeContext,
  shares: Shares | undefined,
): Judged {
  const spec = indicator.answer
  const kind = kindOf(spec)
  const value = kind.check(spec, raw, context.scales)
  if (!value.ok) return { judgement: undecided('value-does-not-fit'), problem: value.problem }
  if (shares === undefined) return { judgement: kind.judge(spec, value.value, context) }
  if (typeof shares === 'string') return { judgement: undecided(shares) }
  const share = shares.get(stage!) ?? 0
  // A stage without pupils has nothing that could be judged.
  if (share === 0) return { judgement: undecided('division-by-zero') }
  if (!kind.split) return { judgement: undecided('not-computable') }
  const part = kind.split(spec, value.value, share)
  return {
    judgement: kind.judge(spec, part, { ...context, share }),
    shared: { share, whole: value.value, part },
  }
}

function undecided(reason: Undecided): Judgement {
  return { outcome: 'undecided', undecided: reason }
}

function stagesOf(questions: readonly Question[]): Stage[] {
  return [...new Set(questions.flatMap(({ stage }) => stage ?? []))]
}
