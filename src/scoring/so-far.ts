import type { ConclusionRule } from '../checklist/shape/conclusion.ts'
import { tolerance } from '../checklist/shape/figure.ts'
import type { Assessed } from './assess.ts'
import { scoreOf } from './points.ts'
import { decides } from './rules/no-veto.ts'
import { applyRule } from './rules/registry.ts'
import { all, isOpen, named, type Ruling, type Verdict } from './rules/rule.ts'
import type { Scope } from './scope.ts'

type Said = Pick<Ruling, 'verdict' | 'grade'>

export interface SoFar {
  /** Undecided where a rule finds nothing answered that it could judge, unless another fails. */
  verdict: Verdict
  grade: string | undefined
}

/**
 * What the answered ones alone come to (按已答暂判): what is open is left out, and of those that are answered as large
 * a share is asked for as of all. It says how things stand, not what can still be reached; while there is a rule of
 * which nothing is answered, only a failure is told.
 */
export function soFar(rules: readonly ConclusionRule[], scope: Scope): SoFar {
  const answered = answeredIn(scope)
  const rulings = rules.flatMap((rule) => said(rule, scope, answered))
  const verdict = all(rulings.map((ruling) => ruling.verdict))
  const grade = rulings.find((ruling) => ruling.grade !== undefined)?.grade
  return { verdict, grade: verdict === 'pass' ? grade : undefined }
}

/**
 * Where none of those is answered that a rule looks at, it cannot say anything; but that there is no veto is what one
 * goes by until there is one, as with prerequisites.
 */
function said(rule: ConclusionRule, scope: Scope, answered: Scope): Said[] {
  const seen = (one: Scope) => one.items.filter((item) => isSeenBy(rule, item))
  if (seen(scope).length === 0) return []
  if (!seen(answered).every(isLeftOut)) return [applyRule(inProportion(rule, scope), answered)]
  const isException = rule.rule === 'no-veto' || rule.rule === 'prerequisites'
  return isException ? [] : [{ verdict: 'undecided' }]
}

/** Points are still held against the full score of all. */
function answeredIn(scope: Scope): Scope {
  const { checklist, items } = scope
  const points = scoreOf(scope)?.full
  const declares = { ...checklist.declares, ...(points !== undefined && { points }) }
  return {
    ...scope,
    items: items.filter((item) => !isOpen(item)),
    checklist: { ...checklist, declares },
  }
}

function isLeftOut({ outcome }: Assessed): boolean {
  return outcome === 'not-applicable'
}

/** Whether a rule looks at this one at all. */
function isSeenBy(rule: ConclusionRule, item: Assessed): boolean {
  const { indicator } = item.question
  switch (rule.rule) {
    case 'no-veto':
      return decides(item)
    case 'prerequisites':
      return indicator.prerequisite
    case 'score':
    case 'bands':
      return indicator.points !== undefined
    case 'at-least':
    case 'all-met':
    case 'counts':
      return rule.of === undefined || rule.of.includes(indicator.id)
  }
}

/** Points are shares of what applies by themselves; what is counted is asked for in proportion. */
function inProportion(rule: ConclusionRule, scope: Scope): ConclusionRule {
  if (rule.rule !== 'at-least' && rule.rule !== 'counts') return rule
  const all = named(rule.of, scope)
  const share = all.filter((item) => !isOpen(item)).length / all.length
  const least = (count: number) => Math.ceil(count * share - tolerance)
  if (rule.rule === 'at-least') return { ...rule, met: least(rule.met) }
  const grades = rule.grades.map((grade) => ({
    ...grade,
    met: least(grade.met),
    partly: Math.floor(grade.partly * share + tolerance),
  }))
  return { ...rule, grades }
}
