import * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { id } from '../shape/scalars.ts'
import { checked, refused, shown, type AnswerKind, type Scales } from './kind.ts'

const schema = mapping('level-of-scale', { kind: v.literal('level'), scale: id })
type Spec = v.InferOutput<typeof schema>

function levelsOf(spec: Spec, scales: Scales): Scales[string] {
  return scales[spec.scale] ?? {}
}

/** A level of a declared scale (A/B/C, 达标/基本达标/不达标). Value: the level's name. */
export const level: AnswerKind<Spec, string> = {
  schema,
  check: (spec, raw, scales) => {
    const levels = Object.keys(levelsOf(spec, scales))
    return typeof raw === 'string' && levels.includes(raw)
      ? checked(raw)
      : refused({ code: 'not-a-level', params: { seen: shown(raw), levels } })
  },
  read: (spec, words, scales) => {
    const word = words.trim()
    const found = Object.entries(levelsOf(spec, scales)).find(
      ([name, { title }]) => name.toLowerCase() === word.toLowerCase() || title === word,
    )
    return found ? found[0] : words
  },
  judge: (spec, value, { scales }) => {
    const levels = levelsOf(spec, scales)
    const reached = levels[value]
    if (!reached) return { outcome: 'undecided', undecided: 'value-does-not-fit' }
    if (reached.outcome === 'met') return { outcome: 'met' }
    // Of several levels that are enough, the nearest is the goal.
    const [goal] = Object.entries(levels)
      .filter(([, { outcome }]) => outcome === 'met')
      .sort(([, a], [, b]) => a.share - b.share)
    return {
      outcome: reached.outcome,
      missing: goal
        ? { kind: 'level', from: named(value, reached.title), to: named(...titled(goal)) }
        : { kind: 'act' },
    }
  },
  steps: (spec, _say, scales) => [
    {
      ask: 'choice',
      key: 'value',
      choices: Object.entries(levelsOf(spec, scales)).map(([name, { title }]) => ({
        value: name,
        title: named(name, title),
      })),
    },
  ],
  gather: (_spec, replies) => replies['value'] ?? null,
  print: (spec, value, _say, scales) => named(value, levelsOf(spec, scales)[value]?.title),
}

function titled([name, level]: [string, Scales[string][string]]): [string, string | undefined] {
  return [name, level.title]
}

function named(name: string, title: string | undefined): string {
  return title === undefined || title === name ? name : `${name} ${title}`
}
