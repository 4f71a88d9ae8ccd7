import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import { tolerance } from '../../checklist/shape/figure.ts'
import {
  allOf,
  isNamed,
  leastOf,
  named as namedIn,
  nameOf,
  outOfReach,
  someOf,
  type Rule,
} from './rule.ts'
import { alwaysCounts, extremeTally, settledTally, type Tally } from './tally.ts'

type Spec = Extract<ConclusionRule, { rule: 'counts' }>

/**
 * A grade by how many are met and how many only partly (33/3、31/5、29/7); one that is unmet fails.
 * As many may be partly met as before where some do not apply.
 */
export const counts: Rule<Spec> = {
  judge: (spec, scope) => {
    const named = namedIn(spec.of, scope)
    const best = extremeTally(named, scope, 'best')
    const worst = extremeTally(named, scope, 'worst')
    const isCertain = alwaysCounts(named, scope)
    const [high, low] = [gradeOf(spec, best), gradeOf(spec, worst)]
    const nothing = best.met + best.partly + best.unmet === 0
    const { left: _, ...tally } = settledTally(named, scope)
    const unmet = named.filter(({ outcome }) => outcome === 'unmet').map(nameOf)
    const reasons = [
      { code: 'counts', params: tally } as const,
      ...(unmet.length > 0 ? [{ code: 'not-met', params: { indicators: unmet } } as const] : []),
      ...(high === undefined ? [{ code: 'counts-none', params: needOf(spec) } as const] : []),
    ]
    return {
      verdict: !isCertain || !high !== !low ? 'undecided' : high ? 'pass' : 'fail',
      attainable: nothing ? 'undecided' : high ? 'pass' : 'fail',
      grade: isCertain && high === low ? high : undefined,
      attainableGrade: nothing ? undefined : high,
      reasons,
    }
  },
  looksAt: isNamed,
  ofShare: (spec, share) => ({
    ...spec,
    grades: spec.grades.map((grade) => ({
      ...grade,
      met: leastOf(grade.met, share),
      partly: Math.floor(grade.partly * share + tolerance),
    })),
  }),
  demands: (spec, scope) => {
    const named = namedIn(spec.of, scope)
    const unmet = named.filter(({ outcome }) => outcome === 'unmet')
    const partly = named.filter(({ outcome }) => outcome === 'partly')
    const best = extremeTally(named, scope, 'best')
    if (named.length === best.left || best.unmet > unmet.length) return [outOfReach]
    // With none unmet, what is not partly met counts as met: both floors of a grade limit how many may be partly met.
    const mayBePartly = spec.grades.map((grade) => Math.min(grade.partly, named.length - grade.met))
    return [allOf(unmet), someOf(partly, best.partly - Math.max(...mayBePartly))]
  },
}

/** The best grade reached. */
function gradeOf({ grades }: Spec, { met, partly, unmet, left }: Tally): string | undefined {
  if (unmet > 0) return undefined
  return grades.find((grade) => met + left >= grade.met && partly <= grade.partly)?.label
}

/** What the lowest grade asks for. */
function needOf({ grades }: Spec) {
  const { label, met, partly } = grades.at(-1)!
  return { label, met, partly }
}
