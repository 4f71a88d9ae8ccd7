import type * as chinese from '../zh/lint-rollups.ts'
import { expressionFix, expressionText } from './lint-conditions.ts'

export const lintRollups: typeof chinese.lintRollups = {
  'bad-where': {
    text: (p) => `This condition cannot choose schools: ${expressionText(p, 'column')}`,
    fix: (p) =>
      p.code === 'unknown-name'
        ? `There are the columns of the roster, and the stages: ${p.known.join(', ')}.`
        : expressionFix(p),
  },
  'where-never-holds': {
    text: (p) => `The condition "${p.condition}" cannot choose any school.`,
    fix: () => 'Check the numbers, whether "and" or "or" is meant, and what the columns may say.',
  },
  'rollup-in-school': {
    text: (p) =>
      `${p.indicator} is rolled up from the records of schools, but this checklist assesses one school.`,
    fix: () =>
      'A rollup belongs in a checklist with "subject: county" or "bureau"; else delete it.',
  },
  'rollup-of-itself': {
    text: (p) => `The rolled up checklist "${p.seen}" is this one.`,
    fix: () => 'Name the one the schools answer, such as quality-balance-school@2017.',
  },
  'rollup-twice': {
    text: (p) => `"${p.seen}" is here twice.`,
    fix: () => 'Delete one of them, or name the one that was meant.',
  },
}
