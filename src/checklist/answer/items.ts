import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { applied, figure } from '../shape/figure.ts'
import { mapOf, text } from '../shape/scalars.ts'
import {
  checkDrawn,
  draw,
  drawnSteps,
  gatherDrawn,
  judgeDrawn,
  printDrawn,
  readDrawn,
  type Drawn,
} from './draw.ts'
import {
  checked,
  refused,
  shown,
  type AnswerKind,
  type JudgeContext,
  type Judgement,
  type Raw,
} from './kind.ts'
import { allWords, noneWords } from './typed-words.ts'

const schema = mapping('items', {
  kind: v.literal('items'),
  items: v.optional(mapOf(text), {}),
  /** In place of named things: a sample (抽查). Exactly one of the two; a lint rule checks it. */
  draw: v.optional(draw),
  /** How many of them are needed; all of them when absent. */
  atLeast: v.optional(figure),
})
type Spec = v.InferOutput<typeof schema>
type Ids = readonly string[]

/**
 * k of n: of named things (制度、记录、照片 …), or of a sample. Value: the ids of those that are there, in the
 * declared order; for a sample how many of how many drawn.
 */
export const items: AnswerKind<Spec, Ids | Drawn> = {
  schema,
  check: (spec, raw) => {
    if (spec.draw) return checkDrawn(spec.draw, raw)
    if (!Array.isArray(raw))
      return refused({ code: 'not-items', params: { items: described(spec) } })
    const ids = raw.map((one) => idOf(spec, one))
    const unknown = raw[ids.indexOf(undefined)]
    return ids.includes(undefined)
      ? refused({ code: 'unknown-item', params: { seen: shown(unknown), items: described(spec) } })
      : checked(Object.keys(spec.items).filter((key) => ids.includes(key)))
  },
  read: (spec, words) => {
    if (spec.draw) return readDrawn(words)
    const word = words.trim().toLowerCase()
    if (noneWords.includes(word)) return []
    if (allWords.includes(word)) return Object.keys(spec.items)
    return words.split(/[,，、;；\s]+/u).filter(Boolean)
  },
  judge: (spec, value, context) => {
    if (isDrawn(value)) {
      return spec.draw
        ? judgeDrawn(spec.draw, spec.atLeast, value, context)
        : { outcome: 'undecided', undecided: 'value-does-not-fit' }
    }
    return judgeNamed(spec, value, context)
  },
  steps: (spec, say) =>
    spec.draw
      ? drawnSteps(spec.draw, say)
      : [
          {
            ask: 'pick',
            key: 'value',
            title: say.answers.itemsTitle,
            items: Object.entries(spec.items).map(([key, title]) => ({ id: key, title })),
          },
        ],
  gather: (spec, replies) => (spec.draw ? gatherDrawn(replies) : (replies['value'] ?? [])),
  print: (spec, value, say) =>
    isDrawn(value)
      ? printDrawn(value, spec.draw?.what ?? '', say)
      : say.answers.itemsPrinted({
          met: value.length,
          of: Object.keys(spec.items).length,
          titles: value.map((key) => spec.items[key] ?? key),
        }),
}

function judgeNamed(spec: Spec, value: Ids, { holds }: JudgeContext): Judgement {
  const all = Object.keys(spec.items)
  const measured = { value: value.length, unit: '' }
  const atLeast = spec.atLeast && applied(spec.atLeast, holds)
  if (atLeast === 'unknown') return { outcome: 'undecided', undecided: 'fact-missing', measured }
  const need = atLeast?.value ?? all.length
  const threshold = atLeast && ({ comparison: 'atLeast', figure: atLeast } as const)
  const judged = { measured, ...(threshold && { threshold }) }
  if (value.length >= need) return { outcome: 'met', ...judged }
  const titles = all.filter((key) => !value.includes(key)).map((key) => spec.items[key]!)
  return {
    outcome: 'unmet',
    ...judged,
    missing: { kind: 'items', need: need - value.length, titles },
  }
}

function isDrawn(value: Ids | Drawn): value is Drawn {
  return !Array.isArray(value)
}

/** An item is named by its id or by its title. */
function idOf(spec: Spec, one: Raw | undefined): string | undefined {
  return Object.keys(spec.items).find((key) => key === one || spec.items[key] === one)
}

function described(spec: Spec): string[] {
  return Object.entries(spec.items).map(([key, title]) => `${key}（${title}）`)
}
