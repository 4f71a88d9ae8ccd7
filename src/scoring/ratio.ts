interface Part {
  earned: number
  of: number
}

/**
 * The least or the greatest Σ earned ÷ Σ of, taking one way of each list; undefined when nothing can apply.
 * By Dinkelbach's method: at the right quotient q the best Σ(earned − q·of) is 0. Every step takes the best way of
 * each list on its own and improves q, of which there are finitely many.
 */
export function extremeRatio(
  lists: readonly (readonly Part[])[],
  wanted: 'least' | 'greatest',
): number | undefined {
  const sign = wanted === 'least' ? 1 : -1
  let quotient = ratioOf(lists.map((ways) => largest(ways)))
  while (quotient !== undefined) {
    const q = quotient
    const cost = ({ earned, of }: Part) => sign * (earned - q * of)
    const next = ratioOf(lists.map((ways) => cheapest(ways, cost)))
    if (next === undefined || sign * (next - q) > -1e-12) return q
    quotient = next
  }
  return undefined
}

function ratioOf(ways: readonly (Part | undefined)[]): number | undefined {
  const of = ways.reduce((sum, way) => sum + (way?.of ?? 0), 0)
  const earned = ways.reduce((sum, way) => sum + (way?.earned ?? 0), 0)
  return of > 0 ? earned / of : undefined
}

function largest(ways: readonly Part[]): Part | undefined {
  return cheapest(ways, ({ of }) => -of)
}

function cheapest(ways: readonly Part[], cost: (way: Part) => number): Part | undefined {
  const [first, ...others] = ways
  return others.reduce((best, way) => (best && cost(way) < cost(best) ? way : best), first)
}
