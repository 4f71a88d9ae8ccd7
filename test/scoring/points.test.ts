import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  agreed,
  completions,
  concluded,
  outcomeOf,
  shareOf,
  small,
  totalOf,
  type Item,
} from './brute-force.ts'

const level = fc.record({
  kind: fc.constant('level' as const),
  mark: fc.constantFrom('A', 'A', 'B', 'C', 'na', 'open', 'open' as const),
})
const mild = fc.record({
  kind: fc.constant('mild' as const),
  mark: fc.constantFrom('A', 'B', 'na', 'open', 'open' as const),
})
const problems = fc.record({
  kind: fc.constant('problems' as const),
  mark: fc.constantFrom(0, 0, 1, 2, 5, 'na', 'open', 'open' as const),
})
const item: fc.Arbitrary<Item> = fc
  .tuple(
    fc.oneof(level, mild, problems),
    fc.record({
      points: fc.constantFrom(1, 2, 5, 10),
      section: fc.constantFrom(0, 1),
      part: fc.constantFrom('desk', 'field'),
      bonus: fc.constantFrom(false, false, false, true),
      zero: fc.constantFrom(false, false, false, false, true),
      never: fc.boolean(),
    }),
  )
  .map(([answer, rest]) => ({ ...answer, ...rest }) as Item)
const items = fc
  .array(item, { minLength: 1, maxLength: 6 })
  .filter((all) => all.filter(({ mark }) => mark === 'open').length <= 4)

/** Tries many small checklists, and sees to it that each of the expected answers comes up. */
function tryAll<More extends object>(
  more: { [K in keyof More]: fc.Arbitrary<More[K]> },
  answers: readonly string[],
  check: (all: readonly Item[], drawn: More) => string,
): void {
  const seen = new Set<string>()
  fc.assert(
    fc.property(items, fc.record(more) as unknown as fc.Arbitrary<More>, (all, drawn) => {
      seen.add(check(all, drawn))
    }),
    { numRuns: 600, seed: 20261121 },
  )
  expect([...seen].sort()).toEqual([...answers].sort())
}

const verdicts = ['pass', 'fail', 'undecided']
const isReached = (value: number | undefined, floor: number) =>
  value === undefined ? 'undecided' : value + 1e-9 >= floor ? 'pass' : 'fail'

describe('against every completion, tried one by one', () => {
  test('points: the lowest and the highest total', () => {
    tryAll({}, ['range', 'certain', 'none'], (all) => {
      const totals = completions(all).flatMap((done) => totalOf(done) ?? [])
      const { score } = concluded(small(all, [{ rule: 'no-veto' }]), all)
      if (totals.length === 0) {
        expect(score.total).toBeUndefined()
        return 'none'
      }
      const [lowest, highest] = [Math.min(...totals), Math.max(...totals)]
      expect(score.total!.lowest).toBeCloseTo(lowest, 9)
      expect(score.total!.highest).toBeCloseTo(highest, 9)
      return lowest === highest ? 'certain' : 'range'
    })
  })

  test('score: certain exactly when all completions agree', () => {
    tryAll({ floor: fc.constantFrom(30, 50, 60, 85, 100) }, verdicts, (all, { floor }) => {
      const rules = [{ rule: 'score', atLeast: { value: String(floor) } }]
      const done = completions(all).map((one) => isReached(totalOf(one), floor))
      const expected = agreed(done) ?? 'undecided'
      expect(concluded(small(all, rules), all).verdict).toBe(expected)
      return expected
    })
  })

  test('score with a gate for a part', () => {
    tryAll({ share: fc.constantFrom(0.3, 0.6, 0.9) }, verdicts, (all, { share }) => {
      const gates = [{ part: 'field', share: String(share) }]
      const rules = [{ rule: 'score', atLeast: { value: '40' }, gates }]
      const done = completions(all).map((one) => {
        const both = [isReached(totalOf(one), 40), isReached(shareOf(one, 'field'), share)]
        if (both.includes('fail')) return 'fail'
        return both.includes('undecided') ? 'undecided' : 'pass'
      })
      const found = concluded(small(all, rules), all).verdict
      const expected = agreed(done) ?? 'undecided'
      // Where each completion fails for another reason, undecided is not yet wrong.
      expect(expected === 'fail' ? ['fail', 'undecided'] : [expected]).toContain(found)
      return found
    })
  })

  test('bands: the verdict and the grade', () => {
    const rules = [
      {
        rule: 'bands',
        bands: [
          { label: '优秀', atLeast: '90' },
          { label: '良好', atLeast: '75' },
          { label: '合格', atLeast: '60' },
        ],
      },
    ]
    const band = (total: number | undefined) => {
      if (total === undefined) return 'nothing'
      if (total + 1e-9 >= 90) return '优秀'
      return total + 1e-9 >= 75 ? '良好' : total + 1e-9 >= 60 ? '合格' : 'none'
    }
    tryAll({}, ['优秀', '良好', '合格', 'pass', 'fail', 'undecided'], (all) => {
      const done = completions(all).map((one) => band(totalOf(one)))
      const found = concluded(small(all, rules), all)
      return expectGrade(found, done)
    })
  })

  test('counts: the verdict and the grade', () => {
    const grades = [
      { label: '一等', met: 3, partly: 0 },
      { label: '二等', met: 2, partly: 1 },
      { label: '三等', met: 1, partly: 3 },
    ]
    const rules = [
      {
        rule: 'counts',
        grades: grades.map(({ label, met, partly }) => {
          return { label, met: String(met), partly: String(partly) }
        }),
      },
    ]
    const gradeOf = (done: readonly Item[]) => {
      const count = (wanted: string) => done.filter((one) => outcomeOf(one) === wanted).length
      if (count('na') === done.length) return 'nothing'
      if (count('unmet') > 0) return 'none'
      const found = grades.find(
        ({ met, partly }) => count('met') + count('na') >= met && count('partly') <= partly,
      )
      return found?.label ?? 'none'
    }
    tryAll({}, ['一等', '二等', '三等', 'pass', 'fail', 'undecided'], (all) => {
      return expectGrade(concluded(small(all, rules), all), completions(all).map(gradeOf))
    })
  })

  test('all-met', () => {
    const judge = (done: readonly Item[]) => {
      const ends = done.map(outcomeOf)
      if (ends.every((end) => end === 'na')) return 'undecided'
      return ends.every((end) => end === 'na' || end === 'met') ? 'pass' : 'fail'
    }
    tryAll({}, verdicts, (all) => {
      const expected = agreed(completions(all).map(judge)) ?? 'undecided'
      expect(concluded(small(all, [{ rule: 'all-met' }]), all).verdict).toBe(expected)
      return expected
    })
  })
})

/** Each completion gives a grade, `none` below all grades, or `nothing` where there is nothing to judge. */
function expectGrade(
  found: { verdict: string; grade?: string | undefined },
  done: readonly string[],
): string {
  const verdict = agreed(
    done.map((one) => (one === 'none' ? 'fail' : one === 'nothing' ? 'undecided' : 'pass')),
  )
  const grade = agreed(done)
  const expected = grade === 'none' || grade === 'nothing' ? undefined : grade
  expect(found).toMatchObject({ verdict: verdict ?? 'undecided' })
  expect(found.grade).toBe(expected)
  return expected ?? verdict ?? 'undecided'
}
