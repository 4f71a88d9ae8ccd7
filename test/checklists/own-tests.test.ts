import { describe, expect, it } from 'vitest'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { indicatorsOf } from '../../src/checklist/walk.ts'
import { runTest } from '../../src/lint/run-test.ts'
import { builtInIds } from '../support/built-in.ts'
import { builtIn } from '../support/checklists.ts'

/** Overlays have no tests of their own. Each expectation is held against the run by `zicha validate`. */
const checklists = builtInIds.map(builtIn)

function rulesOf({ conclusion }: Checklist) {
  return conclusion === 'none' ? [] : conclusion.rules
}

/** Without a condition, a sample or a questionnaire there is nothing that an answer could leave open. */
function mayBeUndecided(checklist: Checklist): boolean {
  return (
    Object.keys(checklist.facts).length > 0 ||
    indicatorsOf(checklist).some(({ answer }) => answer.kind === 'survey' || 'draw' in answer)
  )
}

const without = checklists.filter((one) => rulesOf(one).length === 0)
const concluding = checklists.filter((one) => rulesOf(one).length > 0)

describe.each(without.map((checklist) => ({ id: checklist.id, checklist })))(
  'the own tests of $id, which comes to no conclusion',
  ({ checklist }) => {
    const expected = checklist.tests.map((one) => one.expect)

    it('expect none', () => {
      expect(new Set(expected.map(({ conclusion }) => conclusion))).toEqual(new Set(['none']))
    })

    it('show what is met, what is not and what is left open', () => {
      const words = ['met', 'unmet', 'undecided'] as const
      const silent = words.filter(
        (word) => !expected.some(({ [word]: named = [] }) => named.length > 0),
      )
      expect(silent).toEqual(mayBeUndecided(checklist) ? [] : ['undecided'])
    })
  },
)

describe.each(concluding.map((checklist) => ({ id: checklist.id, checklist })))(
  'the own tests of $id',
  ({ checklist }) => {
    it('have one that passes and one that is undecided', () => {
      const expected = checklist.tests.map((one) => one.expect.conclusion)
      expect(expected).toEqual(expect.arrayContaining(['pass', 'undecided']))
    })

    it.each(rulesOf(checklist).map(({ rule }, n) => ({ n, rule })))(
      'have one that fails by rule $n, $rule, and by no other',
      ({ n }) => {
        const failing = checklist.tests.filter((test) => {
          const { stages } = runTest(checklist, test).conclusion
          const failed = stages.flatMap(({ rulings }) =>
            rulings.flatMap(({ verdict }, at) => (verdict === 'fail' ? [at] : [])),
          )
          const isAlone = failed.length > 0 && failed.every((at) => at === n)
          return test.expect.conclusion === 'fail' && isAlone
        })
        expect(failing.map(({ name }) => name)).not.toEqual([])
      },
    )
  },
)
