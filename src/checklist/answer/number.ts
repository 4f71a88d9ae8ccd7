import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import {
  holds,
  thresholdEntries,
  thresholdFor,
  tolerance,
  type Threshold,
} from '../shape/figure.ts'
import type { AnswerKind, Missing } from './kind.ts'
import { checkQuantity, printNumber, quantityEntries } from './quantity.ts'

const schema = mapping('number', {
  kind: v.literal('number'),
  ...quantityEntries,
  ...thresholdEntries,
})
type Spec = v.InferOutput<typeof schema>

/** One number held against a threshold. Value: number, in the declared unit. */
export const number: AnswerKind<Spec, number> = {
  schema,
  check: (spec, raw) => checkQuantity(spec, raw, ''),
  read: (_spec, words) => words.trim(),
  judge: (spec, value, { stage, holds: applies }) => {
    const threshold = thresholdFor(spec, stage, applies)
    const measured = { value, unit: spec.unit }
    if (threshold === 'unknown')
      return { outcome: 'undecided', undecided: 'fact-missing', measured }
    if (!threshold) return { outcome: 'undecided', undecided: 'no-threshold', measured }
    if (holds(value, threshold)) return { outcome: 'met', measured, threshold }
    const missing = distance(value, threshold, {
      title: '',
      unit: spec.unit,
      whole: spec.type === 'integer',
    })
    return { outcome: 'unmet', measured, threshold, missing }
  },
  steps: (spec, say) => [
    {
      ask: 'number',
      key: 'value',
      title: say.answers.value,
      unit: spec.unit,
      whole: spec.type === 'integer',
      min: spec.min,
      max: spec.max,
    },
  ],
  gather: (_spec, replies) => replies['value'] ?? null,
  print: (spec, value) => `${printNumber(value)} ${spec.unit}`,
}

/** How far a value is from its threshold, rounded up for things that come whole. */
export function distance(
  value: number,
  { comparison, figure }: Threshold,
  what: { title: string; unit: string; whole: boolean },
): Missing {
  const difference = figure.value - value
  const fewer = comparison === 'atMost' || (comparison === 'equals' && difference < 0)
  const exact = Math.abs(difference)
  return {
    kind: 'amount',
    ...what,
    amount: what.whole ? Math.ceil(exact - tolerance) : exact,
    direction: fewer ? 'fewer' : 'more',
  }
}
