import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { Assessed } from '../assess.ts'
import { allOf, isMissed, isOpen, nameOf, type Rule } from './rule.ts'

type Spec = Extract<ConclusionRule, { rule: 'prerequisites' }>

/** 前置条件: whoever misses one may not even apply, whatever else is still open. */
export const prerequisites: Rule<Spec> = {
  judge: (_spec, { items }) => {
    const needed = items.filter(isPrerequisite)
    const missed = needed.filter(isMissed)
    const open = needed.filter(isOpen)
    if (missed.length > 0) {
      const params = { indicators: missed.map(nameOf) }
      const reasons = [{ code: 'prerequisites-missed', params } as const]
      return { verdict: 'fail', attainable: 'fail', reasons }
    }
    if (open.length > 0) {
      const params = { indicators: open.map(nameOf) }
      const reasons = [{ code: 'prerequisites-open', params } as const]
      return { verdict: 'undecided', attainable: 'pass', reasons }
    }
    const params = { count: needed.length }
    const reasons = [{ code: 'prerequisites-met', params } as const]
    return { verdict: 'pass', attainable: 'pass', reasons }
  },
  looksAt: (_spec, item) => isPrerequisite(item),
  unlessAnswered: 'fine',
  demands: (_spec, { items }) => [
    allOf(items.filter((item) => isPrerequisite(item) && isMissed(item))),
  ],
}

function isPrerequisite({ question }: Assessed): boolean {
  return question.indicator.prerequisite
}
