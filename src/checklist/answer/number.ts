import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { holds, thresholdEntries, thresholdFor } from '../shape/figure.ts'
import { amountMissing } from './amount.ts'
import type { AnswerKind } from './kind.ts'
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
  judge: (spec, value, { stage, holds: applies, share }) => {
    const threshold = thresholdFor(spec, stage, applies)
    const measured = { value, unit: spec.unit }
    if (threshold === 'unknown')
      return { outcome: 'undecided', undecided: 'fact-missing', measured }
    if (!threshold) return { outcome: 'undecided', undecided: 'no-threshold', measured }
    if (holds(value, threshold)) return { outcome: 'met', measured, threshold }
    const { comparison, figure } = threshold
    const what = { title: '', unit: spec.unit, type: spec.type }
    const missing = amountMissing(figure.value - value, comparison, what, share)
    return { outcome: 'unmet', measured, threshold, missing }
  },
  split: (_spec, value, share) => value * share,
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
