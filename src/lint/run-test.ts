import type { Checklist } from '../checklist/shape/checklist.ts'
import type { ChecklistTest } from '../checklist/shape/test.ts'
import { stages } from '../checklist/stage.ts'
import { indicatorsOf } from '../checklist/walk.ts'
import type { Mistake } from '../intake/mistake.ts'
import { dayBehind, isNamedFile, isTyped, type GivenEvidence } from '../intake/evidence.ts'
import { readPaper } from '../intake/paper.ts'
import { readGiven, type Given } from '../intake/reader.ts'
import { answerKey, type AnswerEntry, type Evidence, type FactEntry } from '../record/entry.ts'
import type { Candidates, Standing } from '../record/standing.ts'
import { assess, type Assessment } from '../scoring/assess.ts'
import { conclude, gradesOf, type Conclusion } from '../scoring/conclude.ts'
import { askedStages } from './stages.ts'

/** What a test comes to; what it answers in vain stands apart. */
export interface TestRun {
  mistakes: readonly Mistake[]
  assessment: Assessment
  conclusion: Conclusion
}

const runs = new WeakMap<ChecklistTest, TestRun>()

/**
 * Runs one of the author's tests: its answers are read as those of a file, and judged as a record's are. Several
 * rules ask for the same run; it is made once.
 */
export function runTest(checklist: Checklist, test: ChecklistTest): TestRun {
  const made = runs.get(test) ?? run(checklist, test)
  runs.set(test, made)
  return made
}

function run(checklist: Checklist, test: ChecklistTest): TestRun {
  const asked = test.stages ?? checklist.stages ?? stages
  const { facts, answers, honours } = test
  const given = readGiven({ facts, answers }, checklist, asked)
  const assessment = assess(checklist, { stages: asked, honours }, standingOf(given))
  return { mistakes: given.mistakes, assessment, conclusion: conclude(assessment) }
}

/** What a test may name: `R1`, and where it is asked per stage, `R1/primary` too; and the grades. */
export interface Names {
  questions: readonly string[]
  grades: readonly string[]
}

export function namesIn(checklist: Checklist): Names {
  const questions = indicatorsOf(checklist).flatMap((indicator) => {
    const asked = indicator.per === 'stage' ? askedStages(checklist, indicator) : []
    return [indicator.id, ...asked.map((stage) => answerKey(indicator.id, stage))]
  })
  const { conclusion } = checklist
  return { questions, grades: conclusion === 'none' ? [] : gradesOf(conclusion.rules) }
}

/** One answer to each question, none seen by anybody else: no journal is needed to say what stands. */
function standingOf({ answers, facts, evidence }: Given): Standing {
  const line = { n: 1, at: '', by: '', hash: '' }
  return {
    answers: new Map(
      answers.map((one) => {
        const pieces = evidence.get(one)?.map(asIfThere)
        const said = { ...one, ...(pieces && { evidence: pieces }) }
        return [
          answerKey(one.indicator, one.stage),
          alone<AnswerEntry>({ type: 'answer', ...said, ...line }),
        ]
      }),
    ),
    facts: new Map(
      facts.map((one) => [
        answerKey(one.fact, one.stage),
        alone<FactEntry>({ type: 'fact', ...one, ...line }),
      ]),
    ),
    seals: [],
    together: new Map(),
  }
}

/** Nobody looks at the disk for a test: what reads as paper is paper, and everything else a file that is there. */
function asIfThere(given: GivenEvidence): Evidence {
  const sha256 = ''
  if (isTyped(given)) {
    const paper = readPaper(given.typed)
    if (paper) return { title: '', ...paper }
    return { path: given.typed, ...dayBehind(given.typed), sha256 }
  }
  if (!isNamedFile(given)) return given
  const { at: _at, ...file } = given
  return { ...file, sha256 }
}

function alone<E extends AnswerEntry | FactEntry>(entry: E): Candidates<E> {
  return { entries: [entry], conflict: false }
}
