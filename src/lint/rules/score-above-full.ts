import type { Path } from '../../checklist/yaml/node.ts'
import { rulesIn } from '../conclusion.ts'
import { reachable } from '../points.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** A threshold that not even the full score with all bonus reaches. */
export const scoreAboveFull: ChecklistRule<'score-above-full'> = {
  id: 'score-above-full',
  severity: 'error',
  check: (file) => {
    const floors = floorsIn(file)
    const full = floors.length > 0 ? reachable(file) : undefined
    if (full === undefined) return []
    return floors.flatMap(({ value, path }) =>
      value !== undefined && value > full ? [{ path, params: { value, full } }] : [],
    )
  },
}

function floorsIn({ legible }: LintedChecklist): { value: number | undefined; path: Path }[] {
  const scores = rulesIn(legible, 'score').flatMap(({ value: { atLeast }, path }) => [
    { value: atLeast?.value, path: [...path, 'atLeast', 'value'] },
    ...(atLeast?.variants ?? []).map((variant, n) => {
      return { value: variant?.value, path: [...path, 'atLeast', 'variants', n, 'value'] }
    }),
  ])
  const bands = rulesIn(legible, 'bands').flatMap(({ value, path }) =>
    (value.bands ?? []).map((band, n) => {
      return { value: band?.atLeast, path: [...path, 'bands', n, 'atLeast'] }
    }),
  )
  return [...scores, ...bands]
}
