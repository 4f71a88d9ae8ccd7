import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { Assessed } from '../assess.ts'
import { allOf, isOpen, nameOf, type Rule } from './rule.ts'

type Spec = Extract<ConclusionRule, { rule: 'no-veto' }>

/** 一票否决: one triggered veto fails the subject at once, whatever else is still open. */
export const noVeto: Rule<Spec> = {
  judge: (_spec, { items }) => {
    const vetoes = items.filter(decides)
    const hit = vetoes.filter(isHit)
    const open = vetoes.filter(isOpen)
    if (hit.length > 0) {
      return {
        verdict: 'fail',
        attainable: 'fail',
        reasons: [{ code: 'veto-hit', params: { indicators: hit.map(nameOf) } }],
      }
    }
    if (open.length > 0) {
      const reasons = [{ code: 'veto-open', params: { indicators: open.map(nameOf) } } as const]
      return { verdict: 'undecided', attainable: 'pass', reasons }
    }
    return {
      verdict: 'pass',
      attainable: 'pass',
      reasons: [{ code: 'veto-none', params: { count: vetoes.length } }],
    }
  },
  looksAt: (_spec, item) => decides(item),
  unlessAnswered: 'fine',
  demands: (_spec, { items }) => [allOf(items.filter((item) => decides(item) && isHit(item)))],
}

function isHit({ outcome }: Assessed): boolean {
  return outcome === 'unmet'
}

/** Flagged items are printed red but decide nothing: whether they veto is for the local office to settle. */
function decides({ question: { indicator } }: Assessed): boolean {
  return indicator.veto?.effect === 'disqualify' || indicator.veto?.effect === 'revoke'
}
