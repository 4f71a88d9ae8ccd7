import type { AnswerProblem } from '../messages/zh/answers.ts'
import { kindOf } from '../checklist/answer/registry.ts'
import type { JudgeContext, Judgement, Outcome, Raw } from '../checklist/answer/kind.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Stage } from '../checklist/stage.ts'
import { questionsFor, type Question } from '../checklist/walk.ts'
import { answerKey, type AnswerEntry, type WithdrawEntry } from '../record/entry.ts'
import type { Candidates, Standing } from '../record/standing.ts'
import { standingFacts, type StandingFacts } from './facts.ts'

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
}

export interface Assessment {
  checklist: Checklist
  stages: readonly Stage[]
  items: readonly Assessed[]
  facts: StandingFacts
}

/** Derives every outcome of a record. Nothing of this is ever stored. */
export function assess(
  checklist: Checklist,
  subjectStages: readonly Stage[],
  standing: Standing,
): Assessment {
  const facts = standingFacts(checklist, standing)
  const questions = questionsFor(checklist, subjectStages)
  const items = questions.map((question) => {
    const key = answerKey(question.indicator.id, question.stage)
    return settle(checklist, question, standing.answers.get(key), facts)
  })
  return { checklist, stages: stagesOf(questions), items, facts }
}

function settle(
  checklist: Checklist,
  question: Question,
  candidates: Candidates<AnswerEntry | WithdrawEntry> | undefined,
  facts: StandingFacts,
): Assessed {
  const judged = (candidates?.entries ?? []).map((entry) =>
    judge(checklist, question, entry, facts),
  )
  const [worst] = judged.sort((a, b) => badness[b.outcome] - badness[a.outcome])
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
  met: 0,
}

function judge(
  checklist: Checklist,
  question: Question,
  entry: AnswerEntry | WithdrawEntry,
  facts: StandingFacts,
): Assessed {
  if (entry.type === 'withdraw') return { question, outcome: 'unanswered' }
  if (entry.notApplicable !== undefined)
    return { question, outcome: 'not-applicable', answer: entry }
  const judgement = judgeValue(checklist, question, entry.value, facts)
  if ('problem' in judgement) return { question, outcome: 'undecided', answer: entry, ...judgement }
  return { question, outcome: judgement.outcome, judgement, answer: entry }
}

/** Judges a raw value as it would stand, without recording it: what a prompt shows at once. */
export function judgeValue(
  checklist: Checklist,
  { indicator, stage }: Question,
  raw: Raw,
  facts: StandingFacts,
): Judgement | { judgement: Judgement; problem: AnswerProblem } {
  const spec = indicator.answer
  const kind = kindOf(spec)
  const context: JudgeContext = {
    stage,
    scales: checklist.scales,
    fact: (id) => facts.value(id, stage),
  }
  const value = kind.check(spec, raw, checklist.scales)
  if (value.ok) return kind.judge(spec, value.value, context)
  return {
    judgement: { outcome: 'undecided', undecided: 'value-does-not-fit' },
    problem: value.problem,
  }
}

function stagesOf(questions: readonly Question[]): Stage[] {
  return [...new Set(questions.flatMap(({ stage }) => stage ?? []))]
}
