import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { applied, figure, holds, tolerance, type Threshold } from '../shape/figure.ts'
import { text } from '../shape/scalars.ts'
import { checked, refused, shown, type AnswerKind, type Raw } from './kind.ts'
import { checkQuantity } from './quantity.ts'

const schema = mapping('problems', {
  kind: v.literal('problems'),
  unit: text,
  /** How many may be found and still be met; none when absent. */
  atMost: v.optional(figure),
})
type Spec = v.InferOutput<typeof schema>
interface Value {
  count: number
  places: readonly string[]
}

const none: Threshold = { comparison: 'atMost', figure: { value: 0 } }

/** Places found wrong; 0 is met. Value: how many, and where. */
export const problems: AnswerKind<Spec, Value> = {
  schema,
  check: (_spec, raw) => {
    const { count, places } = parts(raw)
    const number = checkQuantity({ type: 'integer', min: 0 }, count, '')
    if (!number.ok || !Array.isArray(places) || places.some((place) => typeof place !== 'string')) {
      return refused({
        code: 'not-problems',
        params: { seen: shown(count) },
      })
    }
    const named = (places as string[]).map((place) => place.trim()).filter(Boolean)
    return named.length > number.value
      ? refused({
          code: 'more-places-than-count',
          params: { count: number.value, places: named.length },
        })
      : checked({ count: number.value, places: named })
  },
  read: (_spec, words) => {
    const [count, ...places] = words.split(/[:：;；]/u).map((part) => part.trim())
    return { count: count ?? '', places: places.filter(Boolean) }
  },
  judge: (spec, { count, places }, { holds: applies }) => {
    const measured = { value: count, unit: spec.unit }
    const atMost = spec.atMost && applied(spec.atMost, applies)
    if (atMost === 'unknown') return { outcome: 'undecided', undecided: 'fact-missing', measured }
    const threshold: Threshold = atMost ? { comparison: 'atMost', figure: atMost } : none
    if (holds(count, threshold)) return { outcome: 'met', measured, threshold }
    const excess = Math.ceil(count - threshold.figure.value - tolerance)
    return {
      outcome: 'unmet',
      measured,
      threshold,
      missing: { kind: 'places', count: excess, unit: spec.unit, places },
    }
  },
  steps: (spec, say) => [
    { ask: 'number', key: 'count', title: say.answers.count, unit: spec.unit, whole: true, min: 0 },
    { ask: 'lines', key: 'places', title: say.answers.places, when: { key: 'count', above: 0 } },
  ],
  gather: (_spec, replies) => ({
    count: replies['count'] ?? null,
    places: replies['places'] ?? [],
  }),
  print: (spec, { count, places }, say) =>
    say.answers.problemsPrinted({ count, unit: spec.unit, places }),
}

function parts(raw: Raw): { count: Raw; places: Raw } {
  if (typeof raw === 'number' || typeof raw === 'string') return { count: raw, places: [] }
  const given =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? (raw as Record<string, Raw>)
      : {}
  const onlyKnown = Object.keys(given).every((key) => key === 'count' || key === 'places')
  return { count: onlyKnown ? (given['count'] ?? null) : null, places: given['places'] ?? [] }
}
