import type * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { mapOf, text } from '../shape/scalars.ts'
import { checked, refused, type Checked, type Raw, type Step } from './kind.ts'
import { checkQuantity, printNumber, quantityEntries } from './quantity.ts'

const input = mapping('input', { title: text, ...quantityEntries })

/** Named numbers that one answer consists of, as in ratios and formulas. */
export const inputs = mapOf(input)
export type Inputs = v.InferOutput<typeof inputs>
export type InputValues = Readonly<Record<string, number>>

/** Every expected number and nothing else, each within its bounds. */
export function checkInputs(expected: Inputs, raw: Raw): Checked<InputValues> {
  const given = (
    typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {}
  ) as Record<string, Raw>
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(expected, key))
  if (unknown !== undefined) {
    return refused({
      code: 'unknown-input',
      params: { seen: unknown, inputs: described(expected) },
    })
  }
  const absent = Object.keys(expected).filter((key) => !Object.hasOwn(given, key))
  if (absent.length > 0) {
    return refused({
      code: 'input-missing',
      params: { inputs: absent.map((key) => `${key}（${expected[key]!.title}）`) },
    })
  }
  const value: Record<string, number> = {}
  for (const [key, quantity] of Object.entries(expected)) {
    const one = checkQuantity(quantity, given[key], quantity.title)
    if (!one.ok) return one
    value[key] = one.value
  }
  return checked(value)
}

/** `84`, where there is only one; else `above=84, all=120`. */
export function readInputs(expected: Inputs, words: string): Raw {
  const keys = Object.keys(expected)
  if (keys.length === 1 && !words.includes('=')) return { [keys[0]!]: words.trim() }
  const pairs = words
    .split(/[,，;；\s]+/u)
    .filter(Boolean)
    .map((pair) => pair.split('='))
  return Object.fromEntries(pairs.map(([key, value]) => [key!.trim(), (value ?? '').trim()]))
}

export function inputSteps(expected: Inputs): Step[] {
  return Object.entries(expected).map(([key, { title, unit, type, min, max }]) => ({
    ask: 'number',
    key,
    title,
    unit,
    whole: type === 'integer',
    min,
    max,
  }))
}

export function printInputs(expected: Inputs, value: InputValues): string {
  return Object.entries(expected)
    .map(([key, { title, unit }]) => `${title} ${printNumber(value[key] ?? Number.NaN)} ${unit}`)
    .join('，')
}

/** The same numbers with those of `shared` cut to a share. */
export function shareInputs(shared: Inputs, value: InputValues, share: number): InputValues {
  const pairs = Object.entries(value).map(([key, one]) => {
    return [key, Object.hasOwn(shared, key) ? one * share : one] as const
  })
  return Object.fromEntries(pairs)
}

function described(expected: Inputs): string[] {
  return Object.entries(expected).map(([key, { title }]) => `${key}（${title}）`)
}
