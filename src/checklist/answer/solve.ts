import { holds, tolerance, type Threshold } from '../shape/figure.ts'
import type { Quantity } from './quantity.ts'

/** How far one input has to move; positive upwards. */
export type Shift = number

/** No input of a school is moved further than this; a formula that has not got there by then does not get there. */
const furthest = 2 ** 40

/**
 * The least change of an input after which a formula meets its threshold; undefined when none is found within the
 * bounds of the input. Exact where the formula is linear in it. Else the nearest point where it turns is searched,
 * trusting that it turns only once on the way there; whatever is returned has been tried out.
 */
export function shiftToMeet(
  formula: (input: number) => number | undefined,
  from: number,
  { type, min = -Infinity, max = Infinity }: Quantity,
  threshold: Threshold,
): Shift | undefined {
  const whole = type === 'integer'
  const isMet = (shift: Shift) => {
    const to = from + shift
    if (to < min - tolerance || to > max + tolerance) return false
    const value = formula(to)
    return value !== undefined && Number.isFinite(value) && holds(value, threshold)
  }
  const straight = linearShift(formula, from, threshold)
  if (straight !== undefined) {
    // The nearest whole number first: rounding may have put the exact point a hair beyond it.
    const near = Math.round(straight)
    return (whole ? [near, near + Math.sign(straight)] : [straight]).find(isMet)
  }
  if (threshold.comparison === 'equals') return undefined
  const found = [1, -1].flatMap((direction) => search(isMet, direction, whole) ?? [])
  return found.sort((a, b) => Math.abs(a) - Math.abs(b))[0]
}

/** Undefined where the formula is not a straight line through the points that matter, or a level one. */
function linearShift(
  formula: (input: number) => number | undefined,
  from: number,
  { figure }: Threshold,
): Shift | undefined {
  const here = formula(from) ?? Number.NaN
  const slope = (formula(from + 1) ?? Number.NaN) - here
  const shift = (figure.value - here) / slope
  if (slope === 0 || !Number.isFinite(shift)) return undefined
  const isOnLine = (step: number) => {
    const expected = here + slope * step
    const close = tolerance * Math.max(1, Math.abs(expected))
    return Math.abs((formula(from + step) ?? Number.NaN) - expected) <= close
  }
  return [-1, 2, shift, shift / 3].every(isOnLine) ? shift : undefined
}

/** Doubles the step until it is met, then halves the way between. */
function search(
  isMet: (shift: Shift) => boolean,
  direction: number,
  whole: boolean,
): Shift | undefined {
  let enough = 1
  while (!isMet(enough * direction)) {
    enough *= 2
    if (enough > furthest) return undefined
  }
  let short = enough === 1 ? 0 : enough / 2
  const fine = whole ? 1 : 1e-6
  while (enough - short > fine) {
    const middle = whole ? Math.floor((short + enough) / 2) : (short + enough) / 2
    if (isMet(middle * direction)) enough = middle
    else short = middle
  }
  return enough * direction
}
