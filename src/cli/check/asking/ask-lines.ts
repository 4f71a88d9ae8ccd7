import type { Raw } from '../../../checklist/answer/kind.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import { cleanText } from './ask-text.ts'
import type { Prompts } from '../../prompts/prompts.ts'
import type { StepReply } from './reply.ts'
import { readSign } from './words.ts'

/** One text per line until an empty one; an empty first one leaves what was written before. */
export async function askLines(
  prompts: Prompts,
  title: string,
  known: Raw | undefined,
  say: Catalogue,
): Promise<StepReply> {
  const words = say.check.lines
  const before = Array.isArray(known) ? (known as string[]) : []
  const lines: string[] = []
  for (;;) {
    const mayKeep = lines.length === 0 && before.length > 0
    const above = mayKeep
      ? [words.before({ lines: before })]
      : lines.length > 0
        ? [words.written({ lines })]
        : []
    const typed = await prompts.type({
      message: [title, ...above].join('\n'),
      hints: mayKeep ? words.keysKept : words.keys,
      prose: true,
      severalLines: true,
      refuse: () => undefined,
    })
    const text = cleanText(typed)
    if (text === '') return { raw: mayKeep ? before : lines }
    const sign = readSign(text)
    if (sign === 'remove') return { raw: [] }
    if (sign === 'back' && lines.length === 0) return { command: 'back' }
    if (sign === 'back') lines.pop()
    else lines.push(...text.split('\n'))
  }
}
