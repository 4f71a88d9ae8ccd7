import * as v from 'valibot'
import {
  holds,
  thresholdEntries,
  thresholdFor,
  tolerance,
  type Threshold,
} from '../shape/figure.ts'
import { decimal, id, mapOf, text } from '../shape/scalars.ts'
import {
  checked,
  refused,
  type AnswerKind,
  type JudgeContext,
  type Missing,
  type Raw,
} from './kind.ts'
import { checkQuantity, printNumber, quantityEntries } from './quantity.ts'

const input = v.strictObject({ title: text, ...quantityEntries })
const inputs = mapOf(input)
type Inputs = v.InferOutput<typeof inputs>

const schema = v.strictObject({
  kind: v.literal('ratio'),
  of: inputs,
  minus: v.optional(inputs, {}),
  /** A fact's id, or inputs of its own. */
  to: v.lazy((raw) => (typeof raw === 'string' ? id : inputs)),
  per: v.optional(decimal, '1'),
  unit: text,
  ...thresholdEntries,
})
type Spec = v.InferOutput<typeof schema>
type Value = Readonly<Record<string, number>>

function allInputs(spec: Spec): Inputs {
  return { ...spec.of, ...spec.minus, ...(typeof spec.to === 'string' ? {} : spec.to) }
}

/** Σ of − Σ minus, divided by a fact or by inputs, times `per`. Value: the raw inputs by id. */
export const ratio: AnswerKind<Spec, Value> = {
  schema,
  check: (spec, raw) => {
    const expected = allInputs(spec)
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
  },
  read: (spec, words) => {
    const keys = Object.keys(allInputs(spec))
    if (keys.length === 1 && !words.includes('=')) return { [keys[0]!]: words.trim() }
    const pairs = words
      .split(/[,，;；\s]+/u)
      .filter(Boolean)
      .map((pair) => pair.split('='))
    return Object.fromEntries(pairs.map(([key, value]) => [key!.trim(), (value ?? '').trim()]))
  },
  judge: (spec, value, context) => {
    const threshold = thresholdFor(spec, context.stage)
    if (!threshold) return { outcome: 'undecided', undecided: 'no-threshold' }
    const divisor = divide(spec, value, context)
    if (divisor === undefined) return { outcome: 'undecided', threshold, undecided: 'fact-missing' }
    const numerator = total(spec.of, value) - total(spec.minus, value)
    const quotient = (numerator / divisor) * spec.per
    if (!Number.isFinite(quotient))
      return { outcome: 'undecided', threshold, undecided: 'division-by-zero' }
    const measured = { value: quotient, unit: spec.unit }
    if (holds(quotient, threshold)) return { outcome: 'met', measured, threshold }
    return {
      outcome: 'unmet',
      measured,
      threshold,
      missing: missingFor(spec, numerator, divisor, threshold),
    }
  },
  steps: (spec) =>
    Object.entries(allInputs(spec)).map(([key, { title, unit, type, min, max }]) => ({
      ask: 'number',
      key,
      title,
      unit,
      whole: type === 'integer',
      min,
      max,
    })),
  gather: (_spec, replies) => ({ ...replies }),
  print: (spec, value) =>
    Object.entries(allInputs(spec))
      .map(([key, { title, unit }]) => `${title} ${printNumber(value[key] ?? Number.NaN)} ${unit}`)
      .join('，'),
}

function divide(spec: Spec, value: Value, { fact }: JudgeContext): number | undefined {
  if (typeof spec.to !== 'string') return total(spec.to, value)
  const found = fact(spec.to)
  return typeof found === 'number' ? found : undefined
}

function total(inputs: Inputs, value: Value): number {
  return Object.keys(inputs).reduce((sum, key) => sum + (value[key] ?? Number.NaN), 0)
}

function described(inputs: Inputs): string[] {
  return Object.entries(inputs).map(([key, { title }]) => `${key}（${title}）`)
}

/** The gap said in the unit of the first thing counted: teachers, ㎡, 元. */
export function missingFor(
  spec: Spec,
  numerator: number,
  divisor: number,
  { comparison, figure }: Threshold,
): Missing {
  const first = Object.values(spec.of)[0]!
  const difference = (figure.value * divisor) / spec.per - numerator
  const whole = first.type === 'integer'
  const exact = Math.abs(difference)
  return {
    kind: 'amount',
    title: first.title,
    unit: first.unit,
    amount: whole ? Math.ceil(exact - tolerance) : exact,
    whole,
    direction:
      comparison === 'atMost' || (comparison === 'equals' && difference < 0) ? 'fewer' : 'more',
  }
}
