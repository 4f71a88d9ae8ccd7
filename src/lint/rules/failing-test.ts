import { printNumber } from '../../checklist/answer/quantity.ts'
import type { Outcome } from '../../checklist/answer/kind.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { ChecklistTest } from '../../checklist/shape/test.ts'
import { answerKey } from '../../record/entry.ts'
import type { Assessed } from '../../scoring/assess.ts'
import type { ChecklistRule, Finding, ParamsOf } from '../rule.ts'
import { namesIn, runTest, type Names, type TestRun } from '../run-test.ts'

type Failure = Finding<ParamsOf<'failing-test'>>

/** What an author is sure of, against what the checklist makes of the same answers. */
export const failingTest: ChecklistRule<'failing-test'> = {
  id: 'failing-test',
  severity: 'error',
  uses: true,
  check: ({ legible }) => {
    const checklist = legible as Checklist
    const names = namesIn(checklist)
    return checklist.tests.flatMap((test, n): Failure[] => {
      const run = runTest(checklist, test)
      // Answers that cannot be taken are said first; what follows from the rest would only confuse.
      if (run.mistakes.length > 0) return []
      const found = [...concludedFailures(test, run, names), ...outcomeFailures(test, run, names)]
      return found.map((failure) => ({ ...failure, path: ['tests', n, 'expect', ...failure.path] }))
    })
  },
}

const nothingMeasured = { value: '', unit: '', comparison: '', threshold: '', undecided: '' }

// A name that the checklist does not have at all is another rule's business.
function concludedFailures(
  { name, expect }: ChecklistTest,
  { conclusion }: TestRun,
  { grades }: Names,
): Failure[] {
  const said = conclusion.stages.flatMap(({ rulings }) => rulings.flatMap(({ reasons }) => reasons))
  // Two stages may come to the same for the same reason.
  const reasons = [...new Map(said.map((reason) => [JSON.stringify(reason), reason])).values()]
  const both = [
    { what: 'conclusion', expected: expect.conclusion, seen: conclusion.verdict },
    {
      what: 'grade',
      expected: grades.find((one) => one === expect.grade),
      seen: conclusion.grade ?? '',
    },
  ] as const
  return both.flatMap(({ what, expected, seen }): Failure[] => {
    if (expected === undefined || expected === seen) return []
    const params = { test: name, name: '', what, expected, seen, reasons, ...nothingMeasured }
    return [{ path: [what], params }]
  })
}

const outcomes = {
  met: 'met',
  partly: 'partly',
  unmet: 'unmet',
  notApplicable: 'not-applicable',
  undecided: 'undecided',
} as const satisfies Record<string, Outcome>

function outcomeFailures(
  test: ChecklistTest,
  { assessment }: TestRun,
  { questions }: Names,
): Failure[] {
  const lists = Object.entries(outcomes)
  return lists.flatMap(([list, expected]) =>
    (test.expect[list as keyof typeof outcomes] ?? []).flatMap((name, n): Failure[] => {
      const path = [list, n]
      const common = { test: test.name, what: 'outcome' as const, expected, reasons: [] }
      const found = named(name, assessment.items)
      if (!questions.includes(name)) return []
      if (found.length === 0)
        return [{ path, params: { ...common, name, seen: 'not-asked', ...nothingMeasured } }]
      return found
        .filter(({ outcome }) => outcome !== expected)
        .map((item) => {
          const params = { name: keyOf(item), seen: item.outcome, ...measuredBy(item) }
          return { path, params: { ...common, ...params } }
        })
    }),
  )
}

/** `R1/primary` is one question; `R1` stands for it in every stage. */
function named(name: string, items: readonly Assessed[]): Assessed[] {
  return items.filter((item) => {
    return item.question.indicator.id === name || keyOf(item) === name
  })
}

function keyOf({ question: { indicator, stage } }: Assessed): string {
  return answerKey(indicator.id, stage)
}

function measuredBy({ judgement }: Assessed): typeof nothingMeasured {
  const { measured, threshold, undecided } = judgement ?? {}
  return {
    value: measured ? printNumber(measured.value) : '',
    unit: measured?.unit ?? '',
    comparison: threshold?.comparison ?? '',
    threshold: threshold ? printNumber(threshold.figure.value) : '',
    undecided: undecided ?? '',
  }
}
