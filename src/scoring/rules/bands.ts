import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import { tolerance } from '../../checklist/shape/figure.ts'
import { totalDemand } from '../gains.ts'
import { hasPoints, scoreOf } from '../points.ts'
import type { Rule } from './rule.ts'

type Spec = Extract<ConclusionRule, { rule: 'bands' }>

/** A grade by points, scaled to the full score: the best one reached; below the last one the subject fails. */
export const bands: Rule<Spec> = {
  judge: (spec, scope) => {
    const score = scoreOf(scope)
    if (!score?.total) {
      const params = { count: scope.items.filter(hasPoints).length }
      const reasons = [{ code: 'score-nothing', params } as const]
      return { verdict: 'undecided', attainable: 'undecided', reasons }
    }
    const { total, full, hasResult } = score
    const [high, low] = [bandOf(spec, total.highest), bandOf(spec, total.lowest)]
    const params = { ...total, full, best: high?.label ?? '', worst: low?.label ?? '' }
    return {
      verdict: !hasResult || !high !== !low ? 'undecided' : high ? 'pass' : 'fail',
      attainable: high ? 'pass' : 'fail',
      grade: hasResult && high === low ? high?.label : undefined,
      attainableGrade: high?.label,
      reasons: [{ code: 'band', params }],
    }
  },
  looksAt: (_spec, item) => hasPoints(item),
  demands: ({ bands }, scope) => [
    totalDemand(scope, Math.min(...bands.map(({ atLeast }) => atLeast))),
  ],
}

function bandOf({ bands }: Spec, points: number) {
  return bands.find(({ atLeast }) => points + tolerance >= atLeast)
}
