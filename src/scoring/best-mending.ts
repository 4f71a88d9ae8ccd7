import type { ConclusionRule } from '../checklist/shape/conclusion.ts'
import type { Assessed } from './assess.ts'
import { before, better, type Item, type Row } from './choice.ts'
import { neededIn as neededItems, smallestChoice } from './cover.ts'
import { pointsIn, switchesOf } from './gains.ts'
import { replaceAll, type Replaced } from './mended.ts'
import { demandsOf } from './rules/registry.ts'
import type { Scope } from './scope.ts'

export interface Problem {
  scopes: readonly Scope[]
  rules: readonly ConclusionRule[]
  /** Every gap that can be mended, in the order of the checklist, and how it stands then. */
  mendable: Replaced
  daysFor: (item: Assessed) => number | undefined
}

/** Gaps to mend; what they bring in millionths of a point, so that equal sums are equal, and how long they take. */
export interface Mending extends Item {
  items: readonly Assessed[]
  /** Whether it is certain that none is better. */
  isProven: boolean
}

/** What has no deadline counts as taking longer than anything that has one. */
const noDeadline = 1_000_000

/** So many ways to decide the gaps that others hang on are looked at; nine of them need no more. */
const mostLooks = 1000

/** The best way to pass all rules in all scopes; undefined where there is none. */
export function bestMending(problem: Problem): Mending | undefined {
  const order = new Map([...problem.mendable.keys()].map((item, i) => [item, i]))
  let best: Mending | undefined
  let isProven = true
  let looks = 0
  /** Settles one after the other of the gaps that others hang on; the rest is a choice under plain sums. */
  const settle = (on: readonly Assessed[], open: readonly Assessed[]): void => {
    const [next, ...others] = open
    if (best && looks++ >= mostLooks) isProven = false
    const found = isProven && mendingWith(problem, on, open)
    if (!found) return
    if (best && compare(found, best, order, next !== undefined) >= 0) return
    if (next === undefined) {
      best = found
      return
    }
    settle([...on, next], others)
    settle(on, others)
  }
  settle([], switchesIn(problem))
  return best && { ...best, isProven: isProven && best.isProven }
}

/** The gaps that no way to pass leaves as they are. */
export function neededIn(problem: Problem): ReadonlySet<Assessed> {
  const switches = switchesIn(problem)
  const { free, rows } = sumsWith(problem, switches)
  const needed = neededItems(free.length, rows) ?? []
  const isNeeded = (one: Assessed) => {
    const others = switches.filter((item) => item !== one)
    return neededItems(free.length, sumsWith(problem, others).rows) === undefined
  }
  return new Set([...needed.map((i) => free[i]!), ...switches.filter(isNeeded)])
}

function switchesIn({ scopes, mendable }: Problem): Assessed[] {
  return [...new Set(scopes.flatMap(switchesOf))].filter((item) => mendable.has(item))
}

/** What is asked of the gaps that hang on no other, once some of those that others hang on are mended. */
function sumsWith(problem: Problem, on: readonly Assessed[]) {
  const { scopes, rules, mendable } = problem
  const switches = switchesIn(problem)
  const after = replaceAll(scopes, new Map(on.map((item) => [item, mendable.get(item)!])))
  const free = [...mendable.keys()].filter((item) => !switches.includes(item))
  const rows = after.flatMap((scope) =>
    rules.flatMap((rule) => demandsOf(rule, scope).map((demand) => rowOf(demand, free))),
  )
  return { after, free, rows }
}

/**
 * The best choice once it is settled which of the gaps that others hang on are mended. With some of them open it is a
 * bound: they are taken as mended at no cost.
 */
function mendingWith(
  problem: Problem,
  on: readonly Assessed[],
  open: readonly Assessed[],
): Mending | undefined {
  const { after, free, rows } = sumsWith(problem, [...on, ...open])
  const days = (item: Assessed) => problem.daysFor(item) ?? noDeadline
  const points = after.map(pointsIn)
  const items = free.map((item) => {
    const gain = inMillionths(total(points.map(({ gains }) => gains.get(item) ?? 0)))
    return { gain, days: days(item) }
  })
  const choice = smallestChoice(items, rows)
  if (!choice) return undefined
  const { chosen, isProven } = choice
  const gained = total(points.map(({ now }, i) => now - pointsIn(problem.scopes[i]!).now))
  return {
    isProven,
    items: [...on, ...chosen.map((i) => free[i]!)],
    gain: inMillionths(gained) + total(chosen.map((i) => items[i]!.gain)),
    days: total(on.map(days)) + total(chosen.map((i) => items[i]!.days)),
  }
}

function rowOf(
  { gains, need }: { gains: ReadonlyMap<Assessed, number>; need: number },
  free: readonly Assessed[],
): Row {
  return { gains: free.map((item) => gains.get(item) ?? 0), need }
}

/** Below 0 where `a` is better. As a bound only its size counts: nothing else about it is certain yet. */
function compare(
  a: Mending,
  b: Mending,
  order: ReadonlyMap<Assessed, number>,
  isBound: boolean,
): number {
  const size = a.items.length - b.items.length
  if (isBound) return size > 0 ? 1 : -1
  const places = ({ items }: Mending) => items.map((item) => order.get(item)!).sort((x, y) => x - y)
  return size || better(a, b) || before(places(a), places(b))
}

function inMillionths(points: number): number {
  return Math.round(points * 1e6)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
