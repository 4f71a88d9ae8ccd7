/*
 * The smallest choice of items that satisfies a few sums: at least so much of each. Exact: branch and bound over kinds
 * of items that are alike, with bounds that are cheap and, for the one or two sums there usually are, close.
 */

import { ascending, type Choice, type Item, type Row } from './choice.ts'
import { slack } from './cover-bounds.ts'
import { Search } from './cover-search.ts'

/** Undefined where even all items together do not reach every sum. */
export function smallestChoice(items: readonly Item[], rows: readonly Row[]): Choice | undefined {
  const needed = neededIn(items.length, rows)
  if (!needed) return undefined
  const left = rows
    .map(({ gains, need }) => ({
      need: need - total(needed.map((i) => gains[i]!)),
      gains: gains.map((gain, i) => (needed.includes(i) ? 0 : gain)),
    }))
    .filter(({ need }) => need > slack)
  const parts = partsOf(left).map((part) => new Search(items, part).best())
  return {
    chosen: [...needed, ...parts.flatMap(({ chosen }) => chosen)].sort(ascending),
    isProven: parts.every(({ isProven }) => isProven),
  }
}

/** The items that no choice may do without; undefined where even all together are too few. */
export function neededIn(count: number, rows: readonly Row[]): number[] | undefined {
  const needed = new Set<number>()
  for (const { gains, need } of rows) {
    const spare = total(gains) - need
    if (spare < -slack) return undefined
    if (need > slack) for (let i = 0; i < count; i++) if (gains[i]! > spare + slack) needed.add(i)
  }
  return [...needed].sort(ascending)
}

/** Rows that share no item can be searched apart. */
function partsOf(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (const row of rows) {
    const isLinked = (part: readonly Row[]) =>
      part.some(({ gains }) => gains.some((gain, i) => gain > 0 && row.gains[i]! > 0))
    const linked = parts.filter(isLinked)
    for (const part of linked) parts.splice(parts.indexOf(part), 1)
    parts.push([...linked.flat(), row])
  }
  return parts
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
