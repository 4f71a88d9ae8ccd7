import type { ConclusionReason } from '../../messages/zh/conclusions.ts'
import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import type { Assessed } from '../assess.ts'

export type Verdict = 'pass' | 'fail' | 'undecided'

export interface Ruling {
  rule: ConclusionRule['rule']
  /** Certain: no remaining answer could change it, else undecided. */
  verdict: Verdict
  /** What it would be if everything still open turned out met; undecided where there is nothing to judge. */
  provisional: Verdict
  reasons: readonly ConclusionReason[]
}

/** A conclusion rule: one file, looking only at the items of one stage. */
export interface Rule<Spec> {
  judge: (spec: Spec, items: readonly Assessed[]) => Omit<Ruling, 'rule'>
}

/** Not yet certain: no answer, or one that cannot be judged. */
export function isOpen({ outcome }: Assessed): boolean {
  return outcome === 'unanswered' || outcome === 'undecided'
}
