import * as v from 'valibot'
import { addDays, daysBetween, parseCivilDate, type CivilDate } from '../../civil/date.ts'
import { mapping } from './mapping.ts'
import { year } from './scalars.ts'

/** The longest run of days that one line may name: a slip in the year is not a holiday of centuries. */
const longest = 366

/** `2027-02-05`, or all days of `2027-02-05..2027-02-12`. */
export const days = v.pipe(
  v.string(),
  v.check((written) => datesOf(written).length > 0, 'bad-days'),
  v.transform(datesOf),
)

const dayList = v.optional(
  v.pipe(
    v.array(days),
    v.transform((lists) => lists.flat()),
  ),
  [],
)

/** Working days of a year before the built-in calendar knows it, or of a place that has its own (调休、当地放假). */
export const calendarFile = mapping('calendar', {
  format: v.literal('zicha/calendar@1', 'wrong-format'),
  covers: v.optional(v.array(year), []),
  daysOff: dayList,
  workingDays: dayList,
})
export type CalendarFile = v.InferOutput<typeof calendarFile>

/** Empty for what names no days. */
function datesOf(written: string): CivilDate[] {
  const [from = '', to = from, ...more] = written.split('..')
  if (more.length > 0 || !parseCivilDate(from) || !parseCivilDate(to)) return []
  const last = daysBetween(from, to)
  if (last < 0 || last >= longest) return []
  return Array.from({ length: last + 1 }, (_, n) => addDays(from, n))
}
