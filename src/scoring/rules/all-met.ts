import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import {
  allOf,
  isMissed,
  isNamed,
  named as namedIn,
  nameOf,
  outOfReach,
  type Rule,
  type Verdict,
} from './rule.ts'
import { alwaysCounts, extremeTally, settledTally, type Tally } from './tally.ts'

type Spec = Extract<ConclusionRule, { rule: 'all-met' }>

/** Every named indicator that applies is met. */
export const allMet: Rule<Spec> = {
  judge: (spec, scope) => {
    const named = namedIn(spec.of, scope)
    const best = decide(extremeTally(named, scope, 'best'))
    const worst = decide(extremeTally(named, scope, 'worst'))
    const isCertain = best === worst && alwaysCounts(named, scope)
    const { met, partly, unmet, open } = settledTally(named, scope)
    const count = {
      code: 'all-met-count',
      params: { met, of: met + partly + unmet + open, open },
    } as const
    const missed = named.filter(isMissed)
    const params = { indicators: missed.map(nameOf) }
    const reasons = [count, ...(missed.length > 0 ? [{ code: 'not-met', params } as const] : [])]
    return { verdict: isCertain ? best : 'undecided', attainable: best, reasons }
  },
  looksAt: isNamed,
  demands: (spec, scope) => {
    const named = namedIn(spec.of, scope)
    const missed = named.filter(isMissed)
    const others = extremeTally(
      named.filter((item) => !isMissed(item)),
      scope,
      'best',
    )
    const isHopeless = others.partly + others.unmet > 0 || missed.length + others.met === 0
    return isHopeless ? [outOfReach] : [allOf(missed)]
  },
}

function decide({ met, partly, unmet }: Tally): Verdict {
  if (partly + unmet > 0) return 'fail'
  return met > 0 ? 'pass' : 'undecided'
}
