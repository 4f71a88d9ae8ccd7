import type { Expression } from './expression.ts'
import type { FactTypes } from './fact-types.ts'

/** From the least to the greatest value; both inclusive, either may be infinite. */
export interface Interval {
  readonly min: number
  readonly max: number
}

const anything: Interval = { min: -Infinity, max: Infinity }

/** Between which bounds a number must lie, by the declared bounds of what it is made of. Never too narrow. */
export function boundsOf(part: Expression, declared: FactTypes): Interval {
  switch (part.node) {
    case 'literal':
      return typeof part.value === 'number' ? { min: part.value, max: part.value } : anything
    case 'name': {
      const { min = -Infinity, max = Infinity } = declared[part.id] ?? {}
      return { min, max }
    }
    case 'negative': {
      const { min, max } = boundsOf(part.of, declared)
      return { min: -max, max: -min }
    }
    case 'ceil': {
      const { min, max } = boundsOf(part.of, declared)
      return { min: Math.ceil(min), max: Math.ceil(max) }
    }
    case 'if':
      return around([part.yes, part.no].flatMap((one) => ends(boundsOf(one, declared))))
    case 'compute': {
      const left = boundsOf(part.left, declared)
      const right = boundsOf(part.right, declared)
      if (part.sign === '+') return { min: left.min + right.min, max: left.max + right.max }
      if (part.sign === '-') return { min: left.min - right.max, max: left.max - right.min }
      if (part.sign === '/') return anything
      return around(ends(left).flatMap((a) => ends(right).map((b) => times(a, b))))
    }
    case 'not':
    case 'logic':
    case 'compare':
    case 'in':
      return anything
  }
}

function ends({ min, max }: Interval): [number, number] {
  return [min, max]
}

function around(values: readonly number[]): Interval {
  return { min: Math.min(...values), max: Math.max(...values) }
}

/** The limit of a bound may be infinite, its factor zero: then the product is zero. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b
}
