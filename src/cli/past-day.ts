import type { CivilDate } from '../civil/date.ts'
import { readDay } from '../civil/read-day.ts'
import { todayIn, type Context } from './context.ts'
import { UserError } from './errors.ts'
import { refusedDay } from './refused-day.ts'

/** A day given on the command line on which something was seen or counted; what is still to come was not. */
export function pastDay(
  { say, environment }: Context,
  option: string,
  seen: unknown,
): CivilDate | undefined {
  if (typeof seen !== 'string' || seen.trim() === '') return undefined
  const day = readDay(seen)
  if (day === undefined) throw new UserError(refusedDay(say, option, seen))
  if (day > todayIn(environment)) throw new UserError(say.cli.usage.futureDate({ option, seen }))
  return day
}
