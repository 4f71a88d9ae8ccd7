import type { ConclusionRule } from '../checklist/shape/conclusion.ts'
import type { Assessed } from './assess.ts'
import { scoreOf } from './points.ts'
import { applyRule, ruleOf } from './rules/registry.ts'
import { all, isOpen, type Ruling, type Verdict } from './rules/rule.ts'
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
  const rulings = rules.flatMap((spec) => said(spec, scope, answered))
  const verdict = all(rulings.map((ruling) => ruling.verdict))
  const grade = rulings.find((ruling) => ruling.grade !== undefined)?.grade
  return { verdict, grade: verdict === 'pass' ? grade : undefined }
}

function said(spec: ConclusionRule, scope: Scope, answered: Scope): Said[] {
  const { looksAt, ofShare, unlessAnswered } = ruleOf(spec)
  const seen = scope.items.filter((item) => looksAt(spec, item))
  const settled = answered.items.filter((item) => looksAt(spec, item))
  if (seen.length === 0) return []
  if (settled.every(isLeftOut)) return unlessAnswered === 'fine' ? [] : [{ verdict: 'undecided' }]
  const asked = ofShare ? ofShare(spec, settled.length / seen.length) : spec
  return [applyRule(asked, answered)]
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
