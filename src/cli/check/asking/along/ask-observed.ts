import { readDay } from '../../../../civil/read-day.ts'
import { addDays, daysBetween, type CivilDate } from '../../../../civil/date.ts'
import type { Catalogue } from '../../../../messages/catalogue.ts'
import type { Prompts } from '../../../prompts/prompts.ts'

/** Older than this it may be a slip, and deadlines would already be over; it is said, never refused. */
const longAgo = 31

/** Asks on which day it was seen; Enter alone leaves `now`, which is today where nothing else was said. */
export async function askObserved(
  { prompts, say, tell }: { prompts: Prompts; say: Catalogue; tell: (text: string) => void },
  now: CivilDate,
  today: CivilDate,
): Promise<CivilDate> {
  const words = say.asking
  const typed = await prompts.type({
    message: words.day,
    prose: true,
    hints: words.dayKeys({ now }),
    refuse: (text) => {
      if (text.trim() === '') return undefined
      const day = dayIn(text, today, say)
      if (day === undefined) return say.answers.problems['not-a-date']({ seen: text })
      return day > today ? words.dayInFuture({ seen: day }) : undefined
    },
  })
  const day = dayIn(typed, today, say) ?? now
  const days = daysBetween(day, today)
  if (days > longAgo) tell(words.dayLongAgo({ day, days }))
  return day
}

function dayIn(text: string, today: CivilDate, say: Catalogue): CivilDate | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase()
  const { yesterday, today: now } = say.asking.dayWords
  if (now.includes(word)) return today
  return yesterday.includes(word) ? addDays(today, -1) : readDay(word)
}
