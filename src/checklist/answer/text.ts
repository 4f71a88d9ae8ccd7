import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { checked, refused, shown, type AnswerKind } from './kind.ts'

const schema = mapping('text', { kind: v.literal('text') })
type Spec = v.InferOutput<typeof schema>

const longest = 2000

/**
 * Words that are recorded and never judged. Value: text.
 * It counts as answered; no rate, no count and no conclusion rule sees it.
 */
export const text: AnswerKind<Spec, string> = {
  schema,
  check: (_spec, raw) => {
    const words = typeof raw === 'string' ? raw.trim() : ''
    if (words === '') return refused({ code: 'not-a-text', params: { seen: shown(raw) } })
    return words.length > longest
      ? refused({ code: 'text-too-long', params: { limit: longest, length: words.length } })
      : checked(words)
  },
  read: (_spec, words) => words,
  judge: () => ({ outcome: 'recorded' }),
  steps: (_spec, say) => [{ ask: 'text', key: 'value', title: say.answers.text }],
  gather: (_spec, replies) => replies['value'] ?? null,
  print: (_spec, value) => value,
}
