import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { parseCivilDate, type CivilDate } from '../../civil/date.ts'
import { readDay } from '../../civil/read-day.ts'
import { hasWindow, isInside, windowBefore, windowEntries, type Window } from '../shape/window.ts'
import { checked, refused, shown, type AnswerKind } from './kind.ts'

const schema = mapping('date', {
  kind: v.literal('date'),
  ...windowEntries,
})
export type DateSpec = v.InferOutput<typeof schema>

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
    if (!hasWindow(spec)) return { outcome: 'undecided', undecided: 'no-threshold' }
    if (spec.within && observed === undefined)
      return { outcome: 'undecided', undecided: 'day-unknown' }
    const window = windowOf(spec, observed)
    return isInside(value, window)
      ? { outcome: 'met' }
      : { outcome: 'unmet', missing: { kind: 'date', seen: value, ...window } }
  },
  steps: (_spec, say) => [{ ask: 'date', key: 'value', title: say.answers.date }],
  gather: (_spec, replies) => replies['value'] ?? null,
  print: (_spec, value) => value,
}

/** What lies after the day of observation has not been seen. */
function windowOf(spec: DateSpec, observed: CivilDate | undefined): Window {
  const { from, to } = windowBefore(spec, observed)
  if (!spec.within || observed === undefined) return { from, to }
  return { from, to: to === undefined || observed < to ? observed : to }
}
