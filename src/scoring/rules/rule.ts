import type { ConclusionReason } from '../../messages/zh/conclusions.ts'
import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import { tolerance } from '../../checklist/shape/figure.ts'
import type { Assessed } from '../assess.ts'
import type { Range } from '../points.ts'
import type { Scope } from '../scope.ts'

export type Verdict = 'pass' | 'fail' | 'undecided'

export interface Ruling {
  rule: ConclusionRule['rule']
  /** Certain: no remaining answer could change it, else undecided. */
  verdict: Verdict
  /** What it would be if everything still open turned out met; undecided where there is nothing to judge. */
  attainable: Verdict
  /** The grade, where the rule gives one and every remaining answer would give the same. */
  grade?: string | undefined
  attainableGrade?: string | undefined
  reasons: readonly ConclusionReason[]
}

/** A conclusion rule: one file, looking only at the questions of one stage. */
export interface Rule<Spec> {
  judge: (spec: Spec, scope: Scope) => Omit<Ruling, 'rule'>
  /** Whether it looks at this one at all. */
  looksAt: (spec: Spec, item: Assessed) => boolean
  /** The same asked of a share of all it looks at; absent where it is asked of shares anyway, or of every single one. */
  ofShare?: (spec: Spec, share: number) => Spec
  /** Where none of those it looks at is answered: that there is no veto is what one goes by until there is one. */
  unlessAnswered?: 'fine'
  /** What has to be mended before its best verdict is a pass; nothing where it is one already. */
  demands: (spec: Spec, scope: Scope) => readonly Demand[]
}

/** Mending some of these has to bring at least `need` together; of nothing is needed where that is 0 or less. */
export interface Demand {
  gains: ReadonlyMap<Assessed, number>
  need: number
}

/** So many of these have to be mended. */
export function someOf(items: readonly Assessed[], need: number): Demand {
  return { gains: new Map(items.map((item) => [item, 1])), need }
}

export function allOf(items: readonly Assessed[]): Demand {
  return someOf(items, items.length)
}

/** What no mending brings about. */
export const outOfReach: Demand = { gains: new Map(), need: 1 }

/** One fail decides; a pass needs all; nothing to judge is never a pass. */
export function all(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fail')) return 'fail'
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'pass')
    ? 'pass'
    : 'undecided'
}

/** Holds a range against a floor of which more than one may apply: certain where all agree. */
export function reaches({ lowest, highest }: Range, floors: readonly number[]): Verdict {
  if (floors.every((floor) => lowest + tolerance >= floor)) return 'pass'
  return floors.every((floor) => highest + tolerance < floor) ? 'fail' : 'undecided'
}

/** The named indicators, or all of them. */
export function named(of: readonly string[] | undefined, { items }: Scope): readonly Assessed[] {
  return of ? items.filter(({ question }) => of.includes(question.indicator.id)) : items
}

/** As many of a share as were asked for of all. */
export function leastOf(count: number, share: number): number {
  return Math.ceil(count * share - tolerance)
}

/** Rules that name indicators look at those, or at all. */
export function isNamed({ of }: { of?: readonly string[] | undefined }, item: Assessed): boolean {
  return of === undefined || of.includes(item.question.indicator.id)
}

export function nameOf({ question: { indicator } }: Assessed): string {
  return `${indicator.id} ${indicator.title}`
}

export function isMissed({ outcome }: Assessed): boolean {
  return outcome === 'unmet' || outcome === 'partly'
}

/** Not yet certain: no answer, or one that cannot be judged. */
export function isOpen({ outcome }: Assessed): boolean {
  return outcome === 'unanswered' || outcome === 'undecided'
}
