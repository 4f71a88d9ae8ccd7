import { boundsOf } from './interval.ts'
import { namesIn, partsOf, type Expression } from './expression.ts'
import type { FactTypes } from './fact-types.ts'
import { possible } from './possible.ts'

/** Every divisor of a formula that may be 0, as far as the declared bounds and the conditions around it tell. */
export function zeroDivisors(formula: Expression, declared: FactTypes): Expression[] {
  return collect(formula, [], declared)
}

/** `guards`: what is known to hold where this part is computed. */
function collect(
  part: Expression,
  guards: readonly Expression[],
  declared: FactTypes,
): Expression[] {
  if (part.node === 'if') {
    const not: Expression = { node: 'not', of: part.test, at: part.test.at }
    return [
      ...collect(part.test, guards, declared),
      ...collect(part.yes, [...guards, part.test], declared),
      ...collect(part.no, [...guards, not], declared),
    ]
  }
  const inner = partsOf(part).flatMap((one) => collect(one, guards, declared))
  return part.node === 'compute' && part.sign === '/' && mayBeZero(part.right, guards, declared)
    ? [part.right, ...inner]
    : inner
}

function mayBeZero(
  divisor: Expression,
  guards: readonly Expression[],
  declared: FactTypes,
): boolean {
  const { min, max } = boundsOf(divisor, declared)
  if (min > 0 || max < 0) return false
  const { at } = divisor
  const zero: Expression = { node: 'literal', value: 0, at }
  const both = guards.reduce<Expression>(
    (left, right) => ({ node: 'logic', sign: '&&', left, right, at }),
    {
      node: 'compare',
      sign: '==',
      left: divisor,
      right: zero,
      at,
    },
  )
  if (divisor.node === 'name') return possible(both, declared) !== 'never'
  // A guard that speaks of what a sum is made of gets the benefit of the doubt.
  const names = new Set(namesIn(divisor).map(({ id }) => id))
  return !guards.some((guard) => namesIn(guard).some(({ id }) => names.has(id)))
}
