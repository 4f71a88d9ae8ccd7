import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { addMonths, parseCivilDate, type CivilDate } from '../../civil/date.ts'
import { source } from '../shape/figure.ts'
import { civilDate, natural } from '../shape/scalars.ts'
import { checked, refused, shown, type AnswerKind } from './kind.ts'

const schema = mapping('date', {
  kind: v.literal('date'),
  /** Seen within the last months, counted back from the day on which the answer was observed. */
  within: v.optional(mapping('dateWithin', { months: natural, source: v.optional(source) })),
  notBefore: v.optional(civilDate),
  notAfter: v.optional(civilDate),
})
export type DateSpec = v.InferOutput<typeof schema>

/** The days that are met, both ends inclusive; an absent end is open. */
export interface Window {
  from?: CivilDate | undefined
  to?: CivilDate | undefined
}

/** A day within a window, such as that of the last drill. Value: civil date. */
export const date: AnswerKind<DateSpec, CivilDate> = {
  schema,
  check: (_spec, raw) => {
    const day = typeof raw === 'string' ? parseCivilDate(raw.trim()) : undefined
    return day === undefined
      ? refused({ code: 'not-a-date', params: { seen: shown(raw) } })
      : checked(day)
  },
  read: (_spec, words) => readDay(words) ?? words,
  judge: (spec, value, { observed }) => {
    if (!spec.within && spec.notBefore === undefined && spec.notAfter === undefined)
      return { outcome: 'undecided', undecided: 'no-threshold' }
    if (spec.within && observed === undefined)
      return { outcome: 'undecided', undecided: 'day-unknown' }
    const window = windowOf(spec, observed)
    const isInside = value >= (window.from ?? value) && value <= (window.to ?? value)
    return isInside
      ? { outcome: 'met' }
      : { outcome: 'unmet', missing: { kind: 'date', seen: value, ...window } }
  },
  steps: (_spec, say) => [{ ask: 'date', key: 'value', title: say.answers.date }],
  gather: (_spec, replies) => replies['value'] ?? null,
  print: (_spec, value) => value,
}

/** The narrower of what is written; what lies after the day of observation has not been seen. */
export function windowOf(
  { within, notBefore, notAfter }: DateSpec,
  observed: CivilDate | undefined,
): Window {
  if (!within || observed === undefined) return { from: notBefore, to: notAfter }
  const back = monthsBefore(observed, within.months)
  return {
    from: [notBefore, back]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1),
    to: [notAfter, observed].filter((day) => day !== undefined).sort()[0],
  }
}

/** Undefined where that is before the calendar begins. */
function monthsBefore(day: CivilDate, months: number): CivilDate | undefined {
  const reach = (Number(day.slice(0, 4)) - 1900) * 12
  return months > reach ? undefined : addMonths(day, -months)
}

/** A day as people type it: `2026-5-1`, `2026/05/01`, `2026.5.1`, `2026年5月1日`, full-width too. */
export function readDay(words: string): CivilDate | undefined {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(words.normalize('NFKC').trim())
  if (!found) return undefined
  const [year, month, day] = found.slice(1) as [string, string, string]
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
