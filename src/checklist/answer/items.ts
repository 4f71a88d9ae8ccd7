import * as v from 'valibot'
import { figure } from '../shape/figure.ts'
import { mapOf, text } from '../shape/scalars.ts'
import { checked, refused, shown, type AnswerKind, type Raw } from './kind.ts'

const schema = v.strictObject({
  kind: v.literal('items'),
  items: mapOf(text),
  /** How many of them are needed; all of them when absent. */
  atLeast: v.optional(figure),
})
type Spec = v.InferOutput<typeof schema>

/** k of n named things (制度、记录、照片 …). Value: the ids of those that are there, in the declared order. */
export const items: AnswerKind<Spec, readonly string[]> = {
  schema,
  check: (spec, raw) => {
    if (!Array.isArray(raw))
      return refused({ code: 'not-items', params: { items: described(spec) } })
    const ids = raw.map((one) => idOf(spec, one))
    const unknown = raw[ids.indexOf(undefined)]
    return ids.includes(undefined)
      ? refused({ code: 'unknown-item', params: { seen: shown(unknown), items: described(spec) } })
      : checked(Object.keys(spec.items).filter((key) => ids.includes(key)))
  },
  read: (spec, words, say) => {
    const word = words.trim().toLowerCase()
    if (say.answers.noneWords.includes(word)) return []
    if (say.answers.allWords.includes(word)) return Object.keys(spec.items)
    return words.split(/[,，、;；\s]+/u).filter(Boolean)
  },
  judge: (spec, value) => {
    const all = Object.keys(spec.items)
    const need = spec.atLeast?.value ?? all.length
    const measured = { value: value.length, unit: '' }
    const threshold = spec.atLeast && ({ comparison: 'atLeast', figure: spec.atLeast } as const)
    const judged = { measured, ...(threshold && { threshold }) }
    if (value.length >= need) return { outcome: 'met', ...judged }
    const titles = all.filter((key) => !value.includes(key)).map((key) => spec.items[key]!)
    return {
      outcome: 'unmet',
      ...judged,
      missing: { kind: 'items', need: need - value.length, titles },
    }
  },
  steps: (spec, say) => [
    {
      ask: 'pick',
      key: 'value',
      title: say.answers.itemsTitle,
      items: Object.entries(spec.items).map(([key, title]) => ({ id: key, title })),
    },
  ],
  gather: (_spec, replies) => replies['value'] ?? [],
  print: (spec, value, say) =>
    say.answers.itemsPrinted({
      met: value.length,
      of: Object.keys(spec.items).length,
      titles: value.map((key) => spec.items[key] ?? key),
    }),
}

/** An item is named by its id or by its title. */
function idOf(spec: Spec, one: Raw | undefined): string | undefined {
  return Object.keys(spec.items).find((key) => key === one || spec.items[key] === one)
}

function described(spec: Spec): string[] {
  return Object.entries(spec.items).map(([key, title]) => `${key}（${title}）`)
}
