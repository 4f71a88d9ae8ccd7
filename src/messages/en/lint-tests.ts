import type { ConclusionReason } from '../zh/conclusions.ts'
import type * as chinese from '../zh/lint-tests.ts'
import { conclusionReasons } from './conclusions.ts'
import { domain } from './domain.ts'
import { intake } from './intake.ts'
import { report } from './report.ts'
import { shape } from './shape.ts'
import { didYouMean } from './wording.ts'

export const lintTests: typeof chinese.lintTests = {
  'failing-test': {
    text: (p) =>
      p.what === 'outcome'
        ? `Test "${p.test}": ${p.name} should be "${outcome(p.expected)}", but comes out as "${outcome(p.seen)}".${measured(p)}`
        : p.what === 'grade'
          ? `Test "${p.test}": the grade should be "${p.expected}", but ${p.seen ? `comes out as "${p.seen}"` : 'there is none'}.${because(p.reasons)}`
          : `Test "${p.test}": the conclusion should be ${p.expected}, but comes out as ${p.seen}.${because(p.reasons)}`,
    fix: () =>
      'Compare the answers of the test with the thresholds and rules of the checklist, and change the side that is wrong.',
  },
  'bad-test-answer': {
    text: (p) => `Test "${p.test}": ${mistake(p)}`,
    fix: () =>
      'Facts and answers of a test are written as in a file of answers, and only what a school could enter.',
  },
  'duplicate-test': {
    text: (p) => `The test "${p.name}" is called the same as the one in line ${p.line}.`,
    fix: () => 'Rename one to say what each of them shows; delete one that was copied by mistake.',
  },
  'test-expects-nothing': {
    text: (p) => `Test "${p.test}" does not say what should come out, so it checks nothing.`,
    fix: () =>
      'Under expect, write conclusion, grade, or met, partly, unmet, notApplicable, undecided.',
  },
  'test-names-nothing': {
    text: (p) =>
      `Test "${p.test}" names "${p.seen}", which the checklist does not have.${didYouMean(p.suggestion)}`,
    fix: () =>
      'Write the id of an indicator; one that is asked per stage as "R1/primary", or "R1" for all its stages. A grade is a label of a conclusion rule.',
  },
}

function outcome(word: string): string {
  if (word === 'not-asked') return 'not asked'
  return (domain.outcomes as Readonly<Record<string, string>>)[word] ?? word
}

function measured(p: {
  value: string
  unit: string
  comparison: string
  threshold: string
  undecided: string
}): string {
  const undecided = (report.undecidedReasons as Readonly<Record<string, string>>)[p.undecided]
  if (undecided) return ` ${undecided}.`
  if (p.value === '' || p.comparison === '') return ''
  const comparison = (domain.comparisons as Readonly<Record<string, string>>)[p.comparison]
  return ` It is ${p.value} ${p.unit}; required: ${comparison ?? p.comparison} ${p.threshold} ${p.unit}.`
}

function because(reasons: readonly ConclusionReason[]): string {
  return reasons
    .map(
      ({ code, params }) => ` ${(conclusionReasons[code] as (p: typeof params) => string)(params)}`,
    )
    .join('')
}

function mistake(p: { rule: chinese.AnswerRule }): string {
  return ({ ...shape, ...intake }[p.rule].text as (params: object) => string)(p)
}
