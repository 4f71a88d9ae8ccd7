import type { ConclusionRule } from '../../checklist/shape/conclusion.ts'
import { tolerance } from '../../checklist/shape/figure.ts'
import type { Assessed } from '../assess.ts'
import { mayNotApply } from '../completions.ts'
import {
  allOf,
  isMissed,
  isNamed,
  isOpen,
  leastOf,
  named as namedIn,
  nameOf,
  outOfReach,
  someOf,
  type Rule,
  type Verdict,
} from './rule.ts'

type Spec = Extract<ConclusionRule, { rule: 'at-least' }>

/** How many of the named indicators are met, missed (and how many of those below the floor), and left out. */
interface Tally {
  met: number
  missed: number
  below: number
  left: number
}

/** At least k of n met, every other one at no less than a share of its threshold (6/7、余项不低于 85%). */
export const atLeast: Rule<Spec> = {
  judge: (spec, scope) => {
    const named = namedIn(spec.of, scope)
    const tally = count(spec, named)
    const open = named.filter(isOpen)
    const attainable = decide(spec, { ...tally, met: tally.met + open.length })
    const reasons = [
      {
        code: 'at-least-count',
        params: {
          met: tally.met,
          of: named.length - tally.left,
          need: needed(spec, named.length, tally.left),
          open: open.length,
        },
      } as const,
      ...named.filter((item) => isBelowFloor(spec, item)).map((item) => belowFloor(spec, item)),
    ]
    const mayLeave = open.filter((item) => mayNotApply(item, scope)).length
    return { verdict: overCompletions(spec, tally, open.length, mayLeave), attainable, reasons }
  },
  looksAt: isNamed,
  ofShare: (spec, share) => ({ ...spec, met: leastOf(spec.met, share) }),
  demands: (spec, scope) => {
    const named = namedIn(spec.of, scope)
    const { met, left } = count(spec, named)
    const missed = named.filter(isMissed)
    if (named.length === left) return [outOfReach]
    return [
      allOf(missed.filter((item) => isBelowFloor(spec, item))),
      someOf(missed, needed(spec, named.length, left) - met - named.filter(isOpen).length),
    ]
  },
}

function count(spec: Spec, named: readonly Assessed[]): Tally {
  const missed = named.filter(isMissed)
  return {
    met: named.filter(({ outcome }) => outcome === 'met').length,
    missed: missed.length,
    below: missed.filter((item) => isBelowFloor(spec, item)).length,
    left: named.filter(({ outcome }) => outcome === 'not-applicable').length,
  }
}

/**
 * Certain only when every way of completing the open ones gives the same verdict. Only the counts matter,
 * so all completions are covered by trying how many become met, missed, missed below the floor, or left out.
 */
function overCompletions(spec: Spec, tally: Tally, open: number, mayLeave: number): Verdict {
  const verdicts = new Set<Verdict>()
  for (let left = 0; left <= mayLeave; left++) {
    for (let missed = 0; missed <= open - left; missed++) {
      for (const below of missed > 0 ? [0, missed] : [0]) {
        verdicts.add(
          decide(spec, {
            met: tally.met + open - left - missed,
            missed: tally.missed + missed,
            below: tally.below + below,
            left: tally.left + left,
          }),
        )
      }
    }
  }
  return verdicts.size === 1 ? [...verdicts][0]! : 'undecided'
}

function decide(spec: Spec, { met, missed, below, left }: Tally): Verdict {
  if (met + missed === 0) return 'undecided'
  if (spec.rest && below > 0) return 'fail'
  return met >= needed(spec, met + missed + left, left) ? 'pass' : 'fail'
}

/** How many must be met once some do not apply. */
function needed(spec: Spec, total: number, left: number): number {
  if (spec.notApplicable === 'scale')
    return Math.ceil((spec.met * (total - left)) / total - tolerance)
  // As many may miss as before, or what was left out counts as met: for a count of met ones both ask the same.
  return Math.max(0, spec.met - left)
}

/** The floor is held against unrounded values: 4.505 stays 4.505. Where nothing was measured nothing reaches a share. */
function isBelowFloor(spec: Spec, item: Assessed): boolean {
  if (!spec.rest || !isMissed(item)) return false
  const { measured, threshold } = item.judgement ?? {}
  if (!measured || threshold?.comparison !== 'atLeast') return true
  return measured.value + tolerance < spec.rest.share * threshold.figure.value
}

function belowFloor(spec: Spec, item: Assessed) {
  const { judgement } = item
  const floor = (spec.rest?.share ?? 1) * (judgement?.threshold?.figure.value ?? Number.NaN)
  return {
    code: 'below-floor',
    params: {
      indicator: nameOf(item),
      value: judgement?.measured?.value ?? Number.NaN,
      floor,
      unit: judgement?.measured?.unit ?? '',
    },
  } as const
}
