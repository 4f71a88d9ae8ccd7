import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { applied, figure, figures, holds, thresholdFor, tolerance } from '../shape/figure.ts'
import { text } from '../shape/scalars.ts'
import { checked, refused, shown, type AnswerKind } from './kind.ts'
import { partsOf, readPair } from './parts.ts'
import { checkQuantity, printNumber } from './quantity.ts'

const schema = mapping('survey', {
  kind: v.literal('survey'),
  /** Who is asked: 家长、学生、教师. */
  of: text,
  /** What counts: 满意和基本满意、知晓. */
  agree: text,
  /** Valid questionnaires below which the share says nothing. */
  minSample: v.optional(figure),
  /** In %. */
  atLeast: v.optional(figures),
})
type Spec = v.InferOutput<typeof schema>
interface Value {
  agree: number
  valid: number
}

const count = { type: 'integer', min: 0 } as const

/** The share of valid questionnaires that agree. Value: how many agree, of how many valid ones. */
export const survey: AnswerKind<Spec, Value> = {
  schema,
  check: (spec, raw) => {
    const parts = partsOf(raw, ['agree', 'valid'])
    if (parts?.agree === undefined || parts.valid === undefined)
      return refused({ code: 'not-a-survey', params: { agree: spec.agree, seen: shown(raw) } })
    const agree = checkQuantity(count, parts.agree, spec.agree)
    if (!agree.ok) return agree
    const valid = checkQuantity(count, parts.valid, '')
    if (!valid.ok) return valid
    return agree.value > valid.value
      ? refused({ code: 'more-than-all', params: { part: agree.value, whole: valid.value } })
      : checked({ agree: agree.value, valid: valid.value })
  },
  read: (_spec, words) => {
    const pair = readPair(words)
    return pair ? { agree: pair[0], valid: pair[1] } : words
  },
  judge: (spec, { agree, valid }, { stage, holds: applies }) => {
    const threshold = thresholdFor({ atLeast: spec.atLeast }, stage, applies)
    const sample = spec.minSample && applied(spec.minSample, applies)
    if (threshold === 'unknown' || sample === 'unknown')
      return { outcome: 'undecided', undecided: 'fact-missing' }
    if (!threshold) return { outcome: 'undecided', undecided: 'no-threshold' }
    // Without a smallest sample there still has to be one questionnaire.
    const short = Math.ceil((sample?.value ?? 1) - valid - tolerance)
    if (short > 0) {
      return {
        outcome: 'undecided',
        threshold,
        undecided: 'sample-too-small',
        missing: { kind: 'questionnaires', count: short },
      }
    }
    const share = (agree / valid) * 100
    if (!Number.isFinite(share))
      return { outcome: 'undecided', threshold, undecided: 'division-by-zero' }
    const measured = { value: share, unit: '%' }
    if (holds(share, threshold)) return { outcome: 'met', measured, threshold }
    const need = Math.ceil((threshold.figure.value / 100) * valid - agree - tolerance)
    const missing = { kind: 'agreeing', count: need, what: spec.agree } as const
    return { outcome: 'unmet', measured, threshold, missing }
  },
  steps: (spec, say) => [
    number('valid', say.answers.surveyValid({ of: spec.of }), say.answers.questionnaire),
    number('agree', say.answers.surveyAgree({ agree: spec.agree }), say.answers.questionnaire),
  ],
  gather: (_spec, replies) => ({
    agree: replies['agree'] ?? null,
    valid: replies['valid'] ?? null,
  }),
  print: (spec, { agree, valid }, say) => {
    const share = valid > 0 ? `${printNumber((agree / valid) * 100)}%` : ''
    return say.answers.surveyPrinted({ agree, valid, what: spec.agree, share })
  },
}

function number(key: string, title: string, unit: string) {
  return { ask: 'number', key, title, unit, whole: true, min: 0 } as const
}
