import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conclude } from '../../../src/scoring/conclude.ts'
import { certain, endOf } from './judge.ts'
import { assessed, cases, type Case } from './model.ts'

const verdictOf = (one: Case) => conclude(assessed(one)).verdict
const small = cases({ maxLength: 6, open: true })

/** Without points an open question in a section that lost them does best not to apply, elsewhere to be met. */
function mayDisagree({ items }: Case): boolean {
  return items.some(
    (item) =>
      item.mark === 'open' &&
      !item.never &&
      items.some(
        (one) =>
          one.veto === 'zero' &&
          one.section === item.section &&
          one.mark !== 'na' &&
          (one.mark === 'open' || endOf(one) === 'unmet'),
      ),
  )
}

describe('the conclusion against every way of answering the rest', () => {
  test('it is certain exactly when all of them agree', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(small, (one) => {
        const [found, expected] = [verdictOf(one), certain(one)]
        seen.set(expected, (seen.get(expected) ?? 0) + 1)
        if (mayDisagree(one) && expected === 'fail') expect(['fail', 'undecided']).toContain(found)
        else expect(found).toBe(expected)
      }),
      { numRuns: 1200, seed: 20261122 },
    )
    for (const verdict of ['pass', 'fail', 'undecided'])
      expect(seen.get(verdict)).toBeGreaterThan(40)
  })
})
