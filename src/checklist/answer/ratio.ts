import * as v from 'valibot'
import { either, mapping } from '../shape/mapping.ts'
import { holds, thresholdEntries, thresholdFor, type Threshold } from '../shape/figure.ts'
import { decimal, id, text } from '../shape/scalars.ts'
import { amountMissing } from './amount.ts'
import {
  checkInputs,
  inputs,
  inputSteps,
  printInputs,
  readInputs,
  shareInputs,
  type Inputs,
  type InputValues,
} from './inputs.ts'
import type { AnswerKind, JudgeContext, Missing } from './kind.ts'

const schema = mapping('ratio', {
  kind: v.literal('ratio'),
  of: inputs,
  minus: v.optional(inputs, {}),
  /** A fact's id, or inputs of its own. */
  to: either([id, inputs], (raw) => (typeof raw === 'string' ? id : inputs)),
  per: v.optional(decimal, '1'),
  unit: text,
  ...thresholdEntries,
})
type Spec = v.InferOutput<typeof schema>

function allInputs(spec: Spec): Inputs {
  return { ...spec.of, ...spec.minus, ...(typeof spec.to === 'string' ? {} : spec.to) }
}

/** Σ of − Σ minus, divided by a fact or by inputs, times `per`. Value: the raw inputs by id. */
export const ratio: AnswerKind<Spec, InputValues> = {
  schema,
  check: (spec, raw) => checkInputs(allInputs(spec), raw),
  read: (spec, words) => readInputs(allInputs(spec), words),
  judge: (spec, value, context) => {
    const threshold = thresholdFor(spec, context.stage, context.holds)
    if (threshold === 'unknown') return { outcome: 'undecided', undecided: 'fact-missing' }
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
      missing: missingFor(spec, numerator, divisor, threshold, context.share),
    }
  },
  // What is divided by stays what it is: the pupils of the stage.
  split: (spec, value, share) => shareInputs({ ...spec.of, ...spec.minus }, value, share),
  steps: (spec) => inputSteps(allInputs(spec)),
  gather: (_spec, replies) => ({ ...replies }),
  print: (spec, value) => printInputs(allInputs(spec), value),
}

function divide(spec: Spec, value: InputValues, { fact }: JudgeContext): number | undefined {
  if (typeof spec.to !== 'string') return total(spec.to, value)
  const found = fact(spec.to)
  return typeof found === 'number' ? found : undefined
}

function total(inputs: Inputs, value: InputValues): number {
  return Object.keys(inputs).reduce((sum, key) => sum + (value[key] ?? Number.NaN), 0)
}

/** The gap said in the unit of the first thing counted: teachers, ㎡, 元. */
export function missingFor(
  spec: Spec,
  numerator: number,
  divisor: number,
  { comparison, figure }: Threshold,
  share: number | undefined,
): Missing {
  const first = Object.values(spec.of)[0]!
  const difference = (figure.value * divisor) / spec.per - numerator
  return amountMissing(difference, comparison, first, share)
}
