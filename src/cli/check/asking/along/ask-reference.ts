import { readDay } from '../../../../civil/read-day.ts'
import type { CivilDate } from '../../../../civil/date.ts'
import type { Catalogue } from '../../../../messages/catalogue.ts'
import { cleanText } from '../ask-text.ts'
import type { Prompts } from '../../../prompts/prompts.ts'
import { referenceText, type Reference } from '../../showing/entry-text.ts'
import { readSign } from '../words.ts'

const longest = 200

/** Asks for both on one line, each may be missing; Enter alone leaves what was said before. `back` is to mend the number. */
export async function askReference(
  { prompts, say, today }: { prompts: Prompts; say: Catalogue; today: CivilDate },
  before: Reference,
): Promise<Reference | 'back'> {
  const words = say.asking
  const known = referenceText(before, say)
  const typed = await prompts.type({
    message: words.reference,
    prose: true,
    hints: known === '' ? words.referenceKeys : words.referenceKeptKeys({ before: known }),
    refuse: (text) => {
      const { asOf, source = '' } = readReference(text)
      if (asOf !== undefined && asOf > today) return words.dayInFuture({ seen: asOf })
      return source.length > longest ? words.referenceTooLong({ limit: longest }) : undefined
    },
  })
  const text = cleanText(typed)
  if (text === '') return before
  const sign = readSign(text)
  if (sign === 'back') return 'back'
  return sign === 'remove' ? {} : readReference(text)
}

/** `2026-09-01 学籍系统`, in either order, or one of them. */
export function readReference(words: string): Reference {
  const parts = cleanText(words)
    .split(/[\s,，;；]+/u)
    .filter(Boolean)
  const at = parts.findIndex((part) => readDay(part) !== undefined)
  const asOf = at < 0 ? undefined : readDay(parts[at]!)
  const source = parts.filter((_, index) => index !== at).join(' ')
  return { ...(asOf !== undefined && { asOf }), ...(source !== '' && { source }) }
}
