import type { Legible } from '../../checklist/legible.ts'
import type { Figure } from '../../checklist/shape/figure.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** No more can be taken off than there is; and one problem alone should not be more than all of them may cost. */
export const deductAbovePoints: ChecklistRule<'deduct-above-points'> = {
  id: 'deduct-above-points',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value, path }) => {
      const { points, deduct } = value
      if (isUnsure([...path, 'points']) || isUnsure([...path, 'deduct'])) return []
      const [full, each, most] = [valuesOf(points), valuesOf(deduct?.each), deduct?.most]
      const limit = Math.max(0, ...full)
      if (limit <= 0 || each.length === 0) return []
      const about = (what: 'most' | 'each' | 'each-above-most', off: number, limit: number) => {
        const at = what === 'most' ? ['most'] : ['each', 'value']
        const params = { indicator: nameOf(value), what, off, limit }
        return [{ path: [...path, 'deduct', ...at], params }]
      }
      if (most !== undefined && most > limit) return about('most', most, limit)
      if (Math.min(...each) > limit) return about('each', Math.min(...each), limit)
      return most !== undefined && Math.min(...each) > most
        ? about('each-above-most', Math.min(...each), most)
        : []
    }),
}

function valuesOf(figure: Legible<Figure> | undefined): number[] {
  return [figure?.value, ...(figure?.variants ?? []).map((variant) => variant?.value)].filter(
    (value) => value !== undefined,
  )
}
