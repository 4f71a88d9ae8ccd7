import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { ConclusionReason } from '../../messages/zh/conclusions.ts'
import { shareDemand, totalDemand } from '../gains.ts'
import { alwaysApplies, hasPoints, rangeOf, scoreOf, tallyOf, type Range } from '../points.ts'
import { holdsIn, type Scope } from '../scope.ts'
import { amountsOf } from '../worth.ts'
import { all, reaches, type Rule, type Verdict } from './rule.ts'

type Spec = Extract<ConclusionRule, { rule: 'score' }>

/** One number that has to reach a floor. */
interface Held {
  verdict: Verdict
  attainable: Verdict
  reason: ConclusionReason
}

/** Points reached, of those that apply, scaled to the full score; a part may have a floor of its own. */
export const score: Rule<Spec> = {
  judge: (spec, scope) => {
    const held = [total(spec, scope), ...spec.gates.map((gate) => gateOf(gate, scope))]
    return {
      verdict: all(held.map(({ verdict }) => verdict)),
      attainable: all(held.map(({ attainable }) => attainable)),
      reasons: held.map(({ reason }) => reason),
    }
  },
  looksAt: (_spec, item) => hasPoints(item),
  demands: ({ atLeast, gates }, scope) => [
    totalDemand(scope, Math.max(...amountsOf(atLeast, holdsIn(scope)))),
    ...gates.map(({ part, share }) => shareDemand(scope, pointedOf(part, scope), share)),
  ],
}

function total({ atLeast }: Spec, scope: Scope): Held {
  const needs = amountsOf(atLeast, holdsIn(scope))
  const points = scoreOf(scope)
  if (!points?.total) {
    const count = scope.items.filter(hasPoints).length
    return { ...nothing, reason: { code: 'score-nothing', params: { count } } }
  }
  const { full, hasResult } = points
  const params = { ...points.total, full, need: Math.max(...needs) }
  return { ...hold(points.total, hasResult, needs), reason: { code: 'score', params } }
}

function gateOf({ part, share }: Spec['gates'][number], scope: Scope): Held {
  const title = scope.checklist.parts[part]?.title ?? part
  const pointed = pointedOf(part, scope)
  const range = rangeOf(scope, pointed)
  if (!range) return { ...nothing, reason: { code: 'gate-nothing', params: { title } } }
  const { earned, of } = tallyOf(scope, pointed)
  const params = { title, earned, of, ...range, need: share }
  return {
    ...hold(range, alwaysApplies(scope, pointed), [share]),
    reason: { code: 'gate', params },
  }
}

function pointedOf(part: string, { items }: Scope) {
  return items.filter((item) => {
    const { indicator } = item.question
    return indicator.part === part && !indicator.bonus && hasPoints(item)
  })
}

const nothing = { verdict: 'undecided', attainable: 'undecided' } as const

function hold(range: Range, hasResult: boolean, floors: readonly number[]) {
  const { highest } = range
  return {
    verdict: hasResult ? reaches(range, floors) : ('undecided' as const),
    attainable: reaches({ lowest: highest, highest }, floors),
  }
}
