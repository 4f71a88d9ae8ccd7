import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conclude } from '../../../src/scoring/conclude.ts'
import { certain, isGap, mend } from './judge.ts'
import { assessed, cases, type Case, type Item, type RuleOf } from './model.ts'

const conclusionOf = (one: Case) => conclude(assessed(one))
const verdictOf = (one: Case) => conclusionOf(one).verdict
const small = cases({ maxLength: 7, open: true })
const options = { numRuns: 300, seed: 20261125 }
const better = { fail: 0, undecided: 1, pass: 2, none: 3 }

/** Moves the items about, and the numbers by which rules name them with them. */
function reordered({ items, rules, stages }: Case, order: readonly number[]): Case {
  const place = new Map(order.map((from, to) => [from, to]))
  const renamed = rules.map((rule): RuleOf =>
    'of' in rule ? { ...rule, of: rule.of.map((i) => place.get(i)!).toReversed() } : rule,
  )
  return { items: order.map((i) => items[i]!), rules: renamed, stages }
}

describe('whatever the checklist', () => {
  test('the order of its indicators, and of the answers, changes nothing', () => {
    const shuffled = small.chain((one) =>
      fc
        .shuffledSubarray(
          one.items.map((_, i) => i),
          { minLength: one.items.length, maxLength: one.items.length },
        )
        .map((order) => [one, reordered(one, order)] as const),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [a, b] = [conclusionOf(one), conclusionOf(other)]
        expect([b.verdict, b.provisional, b.grade]).toEqual([a.verdict, a.provisional, a.grade])
      }),
      options,
    )
  })

  test('a triggered veto fails at once, whatever is still open', () => {
    const vetoed = small.map(({ items, stages, rules }): Case => {
      const hit: Item = {
        kind: 'yes-no',
        mark: 'no',
        points: undefined,
        section: 0,
        part: 'desk',
        bonus: false,
        veto: 'disqualify',
        prerequisite: false,
        never: true,
        of: undefined,
        days: undefined,
      }
      return { items: [...items, hit], stages, rules: [{ rule: 'no-veto' }, ...rules] }
    })
    fc.assert(
      fc.property(vetoed, (one) => {
        expect(verdictOf(one)).toBe('fail')
      }),
      options,
    )
  })

  test('mending a gap never makes the conclusion worse', () => {
    let improved = 0
    fc.assert(
      fc.property(small, fc.nat(), (one, n) => {
        const gaps = one.items.flatMap((item, i) => (isGap(item) ? [i] : []))
        const at = gaps[n % gaps.length]
        fc.pre(at !== undefined)
        const items = one.items.map((item, i) => (i === at ? mend(item) : item))
        const [before, after] = [verdictOf(one), verdictOf({ ...one, items })]
        expect(better[after]).toBeGreaterThanOrEqual(better[before])
        if (after !== before) improved += 1
      }),
      options,
    )
    expect(improved).toBeGreaterThan(20)
  })

  test('once certain, no further answer changes it', () => {
    let kept = 0
    fc.assert(
      fc.property(small, fc.constantFrom('best', 'worst', 'na'), (one, way) => {
        const open = one.items.findIndex(({ mark }) => mark === 'open')
        fc.pre(open >= 0)
        const item = one.items[open]!
        fc.pre(way !== 'na' || !item.never)
        const worst = { 'yes-no': 'no', level: 'D', number: 0, problems: 9 } as const
        const mark = way === 'na' ? 'na' : way === 'best' ? mend(item).mark : worst[item.kind]
        const before = verdictOf(one)
        fc.pre(before !== 'undecided')
        const items = one.items.with(open, { ...item, mark })
        expect(verdictOf({ ...one, items })).toBe(before)
        kept += 1
      }),
      options,
    )
    expect(kept).toBeGreaterThan(60)
  })

  test('what does not apply is as if it were not asked, for vetoes, prerequisites, points and all-met', () => {
    let seen = 0
    fc.assert(
      fc.property(small, ({ items, rules, stages }) => {
        const kept = rules.filter(({ rule }) => rule !== 'at-least' && rule !== 'counts')
        fc.pre(kept.length > 0)
        const places = items.flatMap(({ mark }, i) => (mark === 'na' ? [] : [i]))
        fc.pre(places.length > 0 && places.length < items.length)
        const without = {
          items: places.map((i) => items[i]!),
          rules: kept.map((rule) =>
            'of' in rule
              ? { ...rule, of: rule.of.map((i) => places.indexOf(i)).filter((i) => i >= 0) }
              : rule,
          ),
          stages,
        }
        // An empty list would mean all of them, and a stage that is asked nothing is not judged.
        fc.pre(without.rules.every((rule) => !('of' in rule) || rule.of.length > 0))
        fc.pre(
          stages.every(
            (stage) =>
              items.some(({ of }) => of === stage) === without.items.some(({ of }) => of === stage),
          ),
        )
        expect(verdictOf(without)).toBe(verdictOf({ items, rules: kept, stages }))
        seen += 1
      }),
      options,
    )
    expect(seen).toBeGreaterThan(40)
  })

  test('fully answered, it is what the rules say', () => {
    fc.assert(
      fc.property(cases({ maxLength: 10, open: false }), (one) => {
        expect(verdictOf(one)).toBe(certain(one))
      }),
      options,
    )
  })
})
