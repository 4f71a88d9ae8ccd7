import { isDayLike } from '../civil/read-day.ts'
import type { Catalogue } from '../messages/catalogue.ts'

/** Why a text is no day: it is written otherwise than days are, or the calendar does not have it. */
export function refusedDay({ cli }: Pick<Catalogue, 'cli'>, option: string, seen: string): string {
  const { badDate, noSuchDay } = cli.usage
  return isDayLike(seen) ? noSuchDay({ option, seen }) : badDate({ option, seen })
}
