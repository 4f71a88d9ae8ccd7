import * as v from 'valibot'
import { decimal, oneOf, text } from '../shape/scalars.ts'
import { checked, refused, shown, type Checked, type Raw } from './kind.ts'

/** What a typed number has to look like; shared by numbers, the inputs of ratios, and facts. */
export const quantityEntries = {
  unit: text,
  type: v.optional(oneOf(['integer', 'number']), 'number'),
  min: v.optional(decimal),
  max: v.optional(decimal),
}

export interface Quantity {
  type: 'integer' | 'number'
  min?: number | undefined
  max?: number | undefined
}

const plainNumber = /^[+-]?\d{1,15}(\.\d{1,10})?$/

/**
 * A finite number within its bounds, from JSON or from text. Full-width digits count as digits, because Chinese
 * keyboards type them; units, separators and exponents are refused.
 */
export function checkQuantity(
  quantity: Quantity,
  raw: Raw | undefined,
  title: string,
): Checked<number> {
  const seen = shown(raw)
  const text = typeof raw === 'string' ? raw.normalize('NFKC').trim() : ''
  const value = typeof raw === 'number' ? raw : plainNumber.test(text) ? Number(text) : Number.NaN
  if (!Number.isFinite(value)) return refused({ code: 'not-a-number', params: { title, seen } })
  if (quantity.type === 'integer' && !Number.isSafeInteger(value)) {
    return refused({ code: 'not-whole', params: { title, seen } })
  }
  if (quantity.min !== undefined && value < quantity.min) {
    return refused({ code: 'too-small', params: { title, min: quantity.min, seen } })
  }
  if (quantity.max !== undefined && value > quantity.max) {
    return refused({ code: 'too-large', params: { title, max: quantity.max, seen } })
  }
  return checked(Object.is(value, -0) ? 0 : value)
}

/** Plain decimal text of a number, without locale and without binary noise. */
export function printNumber(value: number, digits = 4): string {
  return String(Number(value.toFixed(digits)))
}
