import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item, Row } from '../../src/scoring/choice.ts'
import { smallestChoice } from '../../src/scoring/cover.ts'

const small = fc.integer({ min: 1, max: 9 }).chain((count) => {
  const list = (values: fc.Arbitrary<number>) =>
    fc.array(values, { minLength: count, maxLength: count })
  return fc.record({
    items: fc
      .tuple(list(fc.integer({ min: 0, max: 3 })), list(fc.integer({ min: 1, max: 3 })))
      .map(([gains, days]) => gains.map((gain, i): Item => ({ gain, days: days[i]! }))),
    rows: fc.array(
      fc.record({
        gains: list(fc.integer({ min: 0, max: 4 })),
        need: fc.integer({ min: -1, max: 12 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
})

/** The best of all choices, by the order in which choices are compared. */
function tryAll(items: readonly Item[], rows: readonly Row[]): number[] | undefined {
  const all = Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.flatMap((_item, i) => ((bits >> i) & 1 ? [i] : [])),
  )
  const sum = (chosen: readonly number[], of: (i: number) => number) =>
    chosen.reduce((total, i) => total + of(i), 0)
  const rank = (chosen: number[]) => [
    chosen.length,
    -sum(chosen, (i) => items[i]!.gain),
    sum(chosen, (i) => items[i]!.days),
    ...chosen,
  ]
  return all
    .filter((chosen) => rows.every(({ gains, need }) => sum(chosen, (i) => gains[i]!) >= need))
    .toSorted((a, b) => {
      const [x, y] = [rank(a), rank(b)]
      const at = x.findIndex((one, i) => one !== y[i])
      return at < 0 ? 0 : x[at]! - y[at]!
    })[0]
}

test('the smallest choice is the best of all choices', () => {
  const sizes = new Set<number | undefined>()
  fc.assert(
    fc.property(small, ({ items, rows }) => {
      const chosen = tryAll(items, rows)
      expect(smallestChoice(items, rows)).toEqual(chosen && { chosen, isProven: true })
      sizes.add(chosen?.length)
    }),
    { numRuns: 1500, seed: 20261124 },
  )
  expect([undefined, 0, 1, 2, 3, 4].every((size) => sizes.has(size))).toBe(true)
})
