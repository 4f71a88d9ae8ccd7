import type { Legible } from '../../checklist/legible.ts'
import type { Figure } from '../../checklist/shape/figure.ts'
import type { Path } from '../../checklist/yaml/node.ts'
import { indicatorsIn, type PlacedIndicator } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Points are what can be earned; nothing is taken off by a negative number. */
export const pointsNotPositive: ChecklistRule<'points-not-positive'> = {
  id: 'points-not-positive',
  severity: 'error',
  check: ({ legible }) =>
    indicatorsIn(legible)
      .flatMap(numbersIn)
      .flatMap(({ value, path }) =>
        value !== undefined && value <= 0 ? [{ path, params: { value } }] : [],
      ),
}

interface Written {
  value: number | undefined
  path: Path
}

function numbersIn({ value: { points, deduct }, path }: PlacedIndicator): Written[] {
  if (!points && !deduct) return []
  return [
    ...figureAt(points, [...path, 'points']),
    ...figureAt(deduct?.each, [...path, 'deduct', 'each']),
    { value: deduct?.most, path: [...path, 'deduct', 'most'] },
  ]
}

function figureAt(figure: Legible<Figure> | undefined, path: Path): Written[] {
  const variants = (figure?.variants ?? []).map((variant, n): Written => {
    return { value: variant?.value, path: [...path, 'variants', n, 'value'] }
  })
  return [{ value: figure?.value, path: [...path, 'value'] }, ...variants]
}
