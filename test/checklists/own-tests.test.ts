import { describe, expect, it } from 'vitest'
import { indicatorsOf } from '../../src/checklist/walk.ts'
import { runTest } from '../../src/lint/run-test.ts'
import { builtInIds } from '../support/built-in.ts'
import { builtIn } from '../support/checklists.ts'

/** Overlays have no tests of their own. Each expectation is held against the run by `zicha validate`; here only what there is to hold. */
describe.each(builtInIds)('the own tests of %s', (id) => {
  const checklist = builtIn(id)
  const { conclusion, facts, tests } = checklist
  const expected = tests.map(({ expect: { conclusion: verdict } }) => verdict)

  // Without a condition, a sample or a divisor there is nothing that an answer could leave open.
  const mayBeUndecided =
    Object.keys(facts).length > 0 ||
    indicatorsOf(checklist).some(({ answer }) => answer.kind === 'survey' || 'draw' in answer)

  if (conclusion === 'none') {
    it('show what is met and what is not, and come to no conclusion', () => {
      expect(new Set(expected)).toEqual(new Set(['none']))
      const says = (word: 'met' | 'unmet' | 'undecided') =>
        tests.some(({ expect: { [word]: named = [] } }) => named.length > 0)
      expect(['met', 'unmet', 'undecided'].filter((word) => says(word as 'met'))).toEqual(
        mayBeUndecided ? ['met', 'unmet', 'undecided'] : ['met', 'unmet'],
      )
    })
    return
  }

  it('have one that passes and one that is undecided', () => {
    expect(expected).toEqual(expect.arrayContaining(['pass', 'undecided']))
  })

  it.each(conclusion.rules.map(({ rule }, n) => ({ n, rule })))(
    'have one that fails by rule $n, $rule, and by no other',
    ({ n }) => {
      const failing = tests.filter((test) => {
        if (test.expect.conclusion !== 'fail') return false
        const { stages } = runTest(checklist, test).conclusion
        const failed = stages.flatMap(({ rulings }) =>
          rulings.flatMap(({ verdict }, at) => (verdict === 'fail' ? [at] : [])),
        )
        return failed.length > 0 && failed.every((at) => at === n)
      })
      expect(failing.map(({ name }) => name)).not.toEqual([])
    },
  )
})
