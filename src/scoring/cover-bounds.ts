/*
 * What no choice can beat, for branch and bound. All of it errs on the safe side: a bound that is too low only costs time.
 */

/** Items that add and gain the same. */
export interface Kind {
  items: readonly number[]
  /** What one of them adds to each sum. */
  adds: readonly number[]
  gain: number
}

/** A sum that `count` items have to reach together. */
export interface Sum {
  of: (kind: Kind) => number
  need: number
}

/** Absorbs binary rounding of sums; what counts as reached has its own tolerance in `need`. */
export const slack = 1e-12

/** No fewer items than this reach all needs: each on its own, and all of them taken together. Undefined: none do. */
export function fewestFor(kinds: readonly Kind[], needs: readonly number[]): number | undefined {
  const open = needs.flatMap((need, r) => (need > slack ? [r] : []))
  let least = 0
  for (const r of open) {
    const n = fewest(kinds, ({ adds }) => adds[r]!, needs[r]!)
    if (n === undefined) return undefined
    least = Math.max(least, n)
  }
  if (open.length < 2) return least
  const together = fewest(kinds, ({ adds }) => helpOf(adds, needs), open.length - 1e-9)
  return together === undefined ? undefined : Math.max(least, together)
}

/** How much of all needs together one item meets; more than a need is of no use. */
export function helpOf(adds: readonly number[], needs: readonly number[]): number {
  let help = 0
  for (const [r, need] of needs.entries()) if (need > slack) help += Math.min(adds[r]!, need) / need
  return help
}

/** How many items reach a sum at the least: the largest first. */
function fewest(
  kinds: readonly Kind[],
  value: (kind: Kind) => number,
  need: number,
): number | undefined {
  const valued = kinds
    .map((kind) => ({ value: value(kind), count: kind.items.length }))
    .sort((a, b) => b.value - a.value)
  let [left, n] = [need, 0]
  for (const { value: each, count } of valued) {
    if (left <= slack || each <= 0) break
    const taken = Math.min(count, Math.ceil((left - slack) / each))
    left -= taken * each
    n += taken
  }
  return left <= slack ? n : undefined
}

const steps = 25

/**
 * Whether `count` items that reach all sums certainly cost `target` or more together. By Lagrange's relaxation: for any
 * prices of the sums, the items that are cheapest once their share of the sums is paid for cost no more than any choice
 * that reaches the sums. Prices are improved by Polyak's steps, from those that did last time.
 */
export function costsAtLeast<Own extends Kind>(
  target: number,
  kinds: readonly Own[],
  count: number,
  cost: (kind: Own) => number,
  sums: readonly Sum[],
  prices: number[],
): boolean {
  const rows = kinds.map((kind) => ({
    cost: cost(kind),
    adds: sums.map(({ of }) => of(kind)),
    size: kind.items.length,
    left: 0,
  }))
  for (let step = 0; step < steps; step++) {
    for (const row of rows) {
      row.left = row.cost
      for (const [s, price] of prices.entries()) row.left -= price * row.adds[s]!
    }
    rows.sort((a, b) => a.left - b.left)
    let bound = 0
    let open = count
    const short = sums.map(({ need }) => need)
    for (const [s, price] of prices.entries()) bound += price * sums[s]!.need
    for (const { left, adds, size } of rows) {
      if (open === 0) break
      const n = Math.min(open, size)
      open -= n
      bound += n * left
      for (const [s, add] of adds.entries()) short[s]! -= n * add
    }
    if (open > 0 || bound >= target - 1e-6) return true
    const length = short.reduce(
      (sum, one, s) => sum + (one > 0 || prices[s]! > 0 ? one * one : 0),
      0,
    )
    if (length < 1e-18) return false
    const stride = (target - bound + 1e-3) / length
    for (const [s, one] of short.entries()) prices[s] = Math.max(0, prices[s]! + stride * one)
  }
  return false
}
