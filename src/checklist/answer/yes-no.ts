import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { flag } from '../shape/scalars.ts'
import { checked, refused, shown, type AnswerKind } from './kind.ts'
import { noWords, yesWords } from './typed-words.ts'

const schema = mapping('yes-no', {
  kind: v.literal('yes-no'),
  /** `false` for negative-list items, where "yes" is the bad answer. */
  metWhen: v.optional(flag, 'true'),
})
type Spec = v.InferOutput<typeof schema>

/** 是/否. Value: boolean. */
export const yesNo: AnswerKind<Spec, boolean> = {
  schema,
  check: (_spec, raw) => {
    if (raw === true || raw === 'true') return checked(true)
    if (raw === false || raw === 'false') return checked(false)
    return refused({ code: 'not-yes-or-no', params: { seen: shown(raw) } })
  },
  read: (_spec, words) => {
    const word = words.trim().toLowerCase()
    if (yesWords.includes(word)) return true
    return noWords.includes(word) ? false : words
  },
  judge: (spec, value) =>
    value === spec.metWhen
      ? { outcome: 'met' }
      : { outcome: 'unmet', missing: { kind: spec.metWhen ? 'act' : 'stop' } },
  steps: (_spec, say) => [
    {
      ask: 'choice',
      key: 'value',
      choices: [
        { value: 'true', title: say.answers.yes },
        { value: 'false', title: say.answers.no },
      ],
    },
  ],
  gather: (_spec, replies) => replies['value'] === 'true',
  print: (_spec, value, say) => (value ? say.answers.yes : say.answers.no),
}
