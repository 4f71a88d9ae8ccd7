import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { condition } from '../shape/condition.ts'
import { holds, thresholdEntries, thresholdFor, type Threshold } from '../shape/figure.ts'
import { id, text } from '../shape/scalars.ts'
import {
  checkInputs,
  inputs,
  inputSteps,
  printInputs,
  readInputs,
  shareInputs,
  type InputValues,
} from './inputs.ts'
import type { AnswerKind, JudgeContext, Missing } from './kind.ts'
import { shiftToMeet } from './solve.ts'

const schema = mapping('formula', {
  kind: v.literal('formula'),
  inputs,
  /** CEL over the inputs and the facts, such as `(books + loans) / pupils`. */
  formula: condition,
  unit: text,
  ...thresholdEntries,
  /** The input in whose unit it is said what is missing; without it, nothing is said. */
  gapIn: v.optional(id),
})
type Spec = v.InferOutput<typeof schema>

/** A number worked out by a formula, where a ratio does not do. Value: the raw inputs by id. */
export const formula: AnswerKind<Spec, InputValues> = {
  schema,
  check: (spec, raw) => checkInputs(spec.inputs, raw),
  read: (spec, words) => readInputs(spec.inputs, words),
  judge: (spec, value, context) => {
    const threshold = thresholdFor(spec, context.stage, context.holds)
    if (threshold === 'unknown') return { outcome: 'undecided', undecided: 'fact-missing' }
    if (!threshold) return { outcome: 'undecided', undecided: 'no-threshold' }
    const result = context.compute(spec.formula, value)
    if (result === undefined) return { outcome: 'undecided', threshold, undecided: 'fact-missing' }
    if (!Number.isFinite(result))
      return { outcome: 'undecided', threshold, undecided: 'not-computable' }
    const measured = { value: result, unit: spec.unit }
    if (holds(result, threshold)) return { outcome: 'met', measured, threshold }
    const missing = missingFor(spec, value, context, threshold)
    return { outcome: 'unmet', measured, threshold, ...(missing && { missing }) }
  },
  split: (spec, value, share) => shareInputs(spec.inputs, value, share),
  steps: (spec) => inputSteps(spec.inputs),
  gather: (_spec, replies) => ({ ...replies }),
  print: (spec, value) => printInputs(spec.inputs, value),
}

function missingFor(
  { inputs: declared, formula: written, gapIn }: Spec,
  value: InputValues,
  { compute, share }: JudgeContext,
  threshold: Threshold,
): Missing | undefined {
  const input = gapIn === undefined ? undefined : declared[gapIn]
  if (gapIn === undefined || !input) return undefined
  // Solved for what was entered: of a thing that is shared out, the whole school's.
  const part = share ?? 1
  const shift = shiftToMeet(
    (one) => compute(written, { ...value, [gapIn]: one * part }),
    (value[gapIn] ?? Number.NaN) / part,
    input,
    threshold,
  )
  if (shift === undefined) return undefined
  const { title, unit, type } = input
  const entered = Math.abs(shift)
  return {
    kind: 'amount',
    title,
    unit,
    amount: entered * part,
    whole: type === 'integer' && share === undefined,
    direction: shift > 0 ? 'more' : 'fewer',
    ...(share !== undefined && { forSchool: entered }),
  }
}
