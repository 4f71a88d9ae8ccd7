import { tolerance, type Comparison } from '../shape/figure.ts'
import type { Missing } from './kind.ts'

type Amount = Extract<Missing, { kind: 'amount' }>

/** A thing that is counted or measured; things that come whole are rounded up. */
export interface Counted {
  title: string
  unit: string
  type: 'integer' | 'number'
}

/**
 * What is missing of something, `difference` being how far it is below what is asked. A stage's share of the rooms of
 * a school is hardly ever a whole number of rooms, so there only what the school has to add is rounded up.
 */
export function amountMissing(
  difference: number,
  comparison: Comparison,
  { title, unit, type }: Counted,
  share: number | undefined,
): Amount {
  const fewer = comparison === 'atMost' || (comparison === 'equals' && difference < 0)
  const direction = fewer ? 'fewer' : 'more'
  const exact = Math.abs(difference)
  const countable = (amount: number) =>
    type === 'integer' ? Math.ceil(amount - tolerance) : amount
  if (share === undefined) {
    const whole = type === 'integer'
    return { kind: 'amount', title, unit, amount: countable(exact), whole, direction }
  }
  const forSchool = countable(exact / share)
  return { kind: 'amount', title, unit, amount: exact, whole: false, direction, forSchool }
}
