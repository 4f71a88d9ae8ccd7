import type { Scales } from '../checklist/answer/kind.ts'
import type { Assessed } from './assess.ts'
import { levelGiven } from './completions.ts'
import { isMissed } from './rules/rule.ts'
import type { Scope } from './scope.ts'

/** Items, and what stands in their place. */
export type Replaced = ReadonlyMap<Assessed, Assessed>

/**
 * A gap as it stands once it is mended: just met, at the best level that is met, with no more problems than are
 * allowed. Undefined where it is no gap, or its scale has no level that is met and earns as much as it does now.
 */
export function mended(item: Assessed, scales: Scales): Assessed | undefined {
  const { question, judgement, answer } = item
  if (!isMissed(item) || !answer) return undefined
  const met = {
    ...item,
    outcome: 'met' as const,
    judgement: { ...judgement, outcome: 'met' as const },
  }
  const spec = question.indicator.answer
  if (spec.kind === 'problems') {
    const most = judgement?.threshold?.figure.value ?? 0
    const value = Math.min(judgement?.measured?.value ?? 0, most)
    return { ...met, judgement: { ...met.judgement, measured: { value, unit: spec.unit } } }
  }
  if (spec.kind !== 'level') return met
  const now = levelGiven(item, scales)?.share ?? 0
  const [best] = Object.entries(scales[spec.scale] ?? {})
    .filter(([, level]) => level.outcome === 'met' && level.share >= now)
    .sort(([, a], [, b]) => b.share - a.share)
  return best && { ...met, answer: { ...answer, value: best[0] } }
}

/** An item raised to a share of its threshold and no further: still missed, and no longer below that floor. */
export function atFloor(item: Assessed, share: number): Assessed | undefined {
  const { measured, threshold } = item.judgement ?? {}
  if (!measured || threshold?.comparison !== 'atLeast') return undefined
  const value = share * threshold.figure.value
  if (measured.value >= value) return undefined
  return { ...item, judgement: { ...item.judgement!, measured: { ...measured, value } } }
}

export function replaceAll(scopes: readonly Scope[], replaced: Replaced): Scope[] {
  return scopes.map((scope) => ({
    ...scope,
    items: scope.items.map((item) => replaced.get(item) ?? item),
  }))
}
