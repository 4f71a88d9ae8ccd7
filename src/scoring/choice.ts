/** `gains[i]`: what item i adds to the sum. */
export interface Row {
  gains: readonly number[]
  need: number
}

/**
 * What decides between choices of the same size: the greater gain, then the fewer days, then the earlier items. Whole
 * numbers, so that equal sums are equal.
 */
export interface Item {
  gain: number
  days: number
}

export interface Choice {
  /** In ascending order. */
  chosen: readonly number[]
  /** Whether it is certain that none is better; not where items are so unlike each other that the search was cut off. */
  isProven: boolean
}

/** Below 0 where `a` is the better one of two choices of the same size. */
export function better(a: Item, b: Item): number {
  return b.gain - a.gain || a.days - b.days
}

/** Below 0 where of two choices of the same size `a` names the earlier items. */
export function before(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, i) => one !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}

export function ascending(a: number, b: number): number {
  return a - b
}
