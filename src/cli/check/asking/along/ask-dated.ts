import { readDay } from '../../../../civil/read-day.ts'
import type { EvidenceNeed } from '../../../../checklist/shape/indicator.ts'
import type { CivilDate } from '../../../../civil/date.ts'
import type { Catalogue } from '../../../../messages/catalogue.ts'
import { windowTexts } from '../../../../report/standard.ts'
import type { Prompts } from '../../../prompts/prompts.ts'

/** Asks for the date that stands on a piece of evidence which has to be of a certain time; Enter alone is later. */
export async function askDated(
  { prompts, say, today }: { prompts: Prompts; say: Catalogue; today: CivilDate },
  need: EvidenceNeed,
): Promise<CivilDate | undefined> {
  const words = say.asking
  const typed = await prompts.type({
    message: words.evidenceDay({ title: need.title, window: windowTexts(need, say) }),
    hints: words.evidenceDayKeys,
    refuse: (text) => {
      if (text.trim() === '') return undefined
      const day = readDay(text)
      if (day === undefined) return say.answers.problems['not-a-date']({ seen: text })
      return day > today ? words.evidenceDayInFuture({ seen: day }) : undefined
    },
  })
  return readDay(typed)
}
