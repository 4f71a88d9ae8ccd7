import type { ConclusionRule } from '../checklist/shape/conclusion.ts'
import type { Assessed, Assessment } from './assess.ts'
import { bestMending, neededIn, type Problem } from './best-mending.ts'
import type { Rules } from './conclude.ts'
import { pointsIn } from './gains.ts'
import { atFloor, mended, replaceAll, type Replaced } from './mended.ts'
import { looksAt } from './rules/looks-at.ts'
import { applyRule } from './rules/registry.ts'
import { all, isOpen, type Ruling, type Verdict } from './rules/rule.ts'
import { scopesOf, type Scope } from './scope.ts'

/** One gap to mend. */
export interface Fix {
  item: Assessed
  /** No way to pass leaves it as it is. */
  isNeeded: boolean
  /** The points that it brings on its own, in all stages together. */
  gain: number
  days: number | undefined
  /** The share of its threshold that will do (到底线), where it need not be met. */
  floor?: number | undefined
}

export type Priority =
  /** Nothing has to be mended. */
  | { kind: 'reached'; open: number }
  /**
   * `verdict`: pass once these are mended, or undecided while what is open may still change it. `isProven`: whether
   * it is certain that no set is better.
   */
  | {
      kind: 'fixes'
      open: number
      fixes: readonly Fix[]
      verdict: Verdict
      isProven: boolean
    }
  /** Not even with every gap mended: which rulings then still stand in the way. */
  | { kind: 'out-of-reach'; open: number; obstacles: readonly Obstacle[] }

export interface Obstacle {
  stage: Scope['stage']
  ruling: Ruling
}

/**
 * 整改优先序: the fewest gaps which, once mended, let every stage pass; of several such sets the one that brings the
 * most points, then takes the fewest working days, then comes first in the checklist. Exact, not greedy. What is open
 * is no gap: it is taken to turn out as well as it can, so the result is certain only when nothing is open.
 * `daysFor`: the working days that a gap may take; undefined without a deadline, which counts as longest.
 */
export function priorityOf(
  assessment: Assessment,
  rules: Rules,
  daysFor: (item: Assessed) => number | undefined,
): Priority {
  const scopes = scopesOf(assessment)
  const { items, checklist } = assessment
  const isAsked = (item: Assessed) => rules.some((rule) => looksAt(rule, item))
  const open = new Set(
    scopes.flatMap((scope) => scope.items.filter((item) => isOpen(item) && isAsked(item))),
  ).size
  if (isReached(rules, scopes)) return { kind: 'reached', open }
  const mendable = new Map(
    items.flatMap((item) => {
      const after = mended(item, checklist.scales)
      return after ? [[item, after] as const] : []
    }),
  )
  const problem: Problem = { scopes, rules, mendable, daysFor }
  const best = bestMending(problem)
  if (!best) return { kind: 'out-of-reach', open, obstacles: obstaclesOf(rules, scopes, mendable) }
  const after = replaceAll(scopes, only(mendable, best.items))
  const verdict = all(after.map((scope) => all(judge(rules, scope).map((one) => one.verdict))))
  const { isProven } = best
  return { kind: 'fixes', open, fixes: fixesOf(problem, best.items), verdict, isProven }
}

/** The rules with only those grades that are better than this one; undefined where there is none. */
export function rulesAbove(rules: Rules, grade: string): Rules | undefined {
  let isFound = false
  const above = rules.map((rule): ConclusionRule => {
    const better = <Grade extends { label: string }>(grades: Grade[]) => {
      const rank = grades.findIndex(({ label }) => label === grade)
      isFound ||= rank > 0
      return rank > 0 ? grades.slice(0, rank) : grades
    }
    if (rule.rule === 'bands') return { ...rule, bands: better(rule.bands) }
    return rule.rule === 'counts' ? { ...rule, grades: better(rule.grades) } : rule
  })
  return isFound ? above : undefined
}

function fixesOf(problem: Problem, chosen: readonly Assessed[]): Fix[] {
  const needed = neededIn(problem)
  const floors = floorsOf(problem, chosen)
  const gains = problem.scopes.map((scope) => pointsIn(scope).gains)
  return [...problem.mendable.keys()]
    .filter((item) => chosen.includes(item))
    .map((item) => ({
      item,
      isNeeded: needed.has(item),
      gain: gains.reduce((sum, one) => sum + (one.get(item) ?? 0), 0),
      days: problem.daysFor(item),
      floor: floors.get(item),
    }))
}

/**
 * Which of the chosen need only reach the floor of an at-least rule, all the others being met. Where not all of them
 * may stay there, those that may take longest do.
 */
function floorsOf({ scopes, rules, mendable, daysFor }: Problem, chosen: readonly Assessed[]) {
  const shares = rules.flatMap((rule) =>
    rule.rule === 'at-least' && rule.rest ? [rule.rest.share] : [],
  )
  const found = new Map<Assessed, number>()
  if (shares.length === 0) return found
  const share = Math.max(...shares)
  const after = new Map(only(mendable, chosen))
  const longestFirst = chosen.toSorted(
    (a, b) => (daysFor(b) ?? Infinity) - (daysFor(a) ?? Infinity) || 0,
  )
  for (const item of longestFirst) {
    const raised = atFloor(item, share)
    if (!raised || !isReached(rules, replaceAll(scopes, new Map(after).set(item, raised)))) continue
    after.set(item, raised)
    found.set(item, share)
  }
  return found
}

function obstaclesOf(rules: Rules, scopes: readonly Scope[], mendable: Replaced): Obstacle[] {
  return replaceAll(scopes, mendable).flatMap((scope) =>
    judge(rules, scope)
      .filter(({ attainable }) => attainable !== 'pass')
      .map((ruling) => ({ stage: scope.stage, ruling })),
  )
}

/** Whether all would pass if what is open turned out as well as it can. */
function isReached(rules: Rules, scopes: readonly Scope[]): boolean {
  return scopes.every((scope) => all(judge(rules, scope).map((one) => one.attainable)) === 'pass')
}

function judge(rules: Rules, scope: Scope): Ruling[] {
  return rules.map((rule) => applyRule(rule, scope))
}

function only(replaced: Replaced, items: readonly Assessed[]): Replaced {
  return new Map([...replaced].filter(([item]) => items.includes(item)))
}
