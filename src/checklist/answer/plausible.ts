import type { FactSpec } from '../shape/checklist.ts'
import type { FactValue } from './kind.ts'
import type { Inputs } from './inputs.ts'
import type { AnswerSpec } from './registry.ts'

/** Something that may well be a slip of the hand. It is asked again and never refused: the world is full of exceptions. */
export type Doubt =
  /** 0.85 where percent are asked for: 85? */
  | { kind: 'share-as-percent'; value: number; percent: number }
  /** Ten times as much, or as little, as in the round before. */
  | { kind: 'tenfold'; title: string; value: number; before: number }
  /** More of them than there are of all. */
  | { kind: 'more-than-whole'; title: string; value: number; whole: number; of: string }
  /** What is taken off is more than what there is. */
  | { kind: 'more-taken-off'; value: number; whole: number }

/** The numbers of an answer by the keys of their steps; those not typed yet are absent. */
export type Numbers = Readonly<Record<string, number>>

/** What a number is compared with. */
export interface Familiar {
  facts: Readonly<Record<string, FactSpec>>
  fact: (id: string) => FactValue | undefined
  /** The numbers of the last round, where there is one. */
  before: Numbers
}

/** What is doubtful about these numbers of an answer; only what the number `about` has a part in, where it is given. */
export function doubtsAbout(
  spec: AnswerSpec,
  numbers: Numbers,
  familiar: Familiar,
  about?: string,
): Doubt[] {
  const named = quantitiesOf(spec)
  const keys = about === undefined ? Object.keys(numbers) : [about]
  return [
    ...keys.flatMap((key) => {
      const value = numbers[key]
      const { title, unit } = named[key] ?? { title: '', unit: '' }
      return value === undefined
        ? []
        : [
            ...percentDoubt(value, unit),
            ...tenfoldDoubt(title, value, familiar.before[key]),
            ...wholeDoubt(spec, key, value, familiar),
          ]
    }),
    ...balanceDoubts(spec, numbers, about),
  ]
}

/** The same about a fact of the subject. */
export function doubtsAboutFact(
  { title, unit }: FactSpec,
  value: number,
  before: number | undefined,
): Doubt[] {
  return [...percentDoubt(value, unit ?? ''), ...tenfoldDoubt(title, value, before)]
}

/** The numbers in a checked value: of other kinds there are none. */
export function numbersIn(spec: AnswerSpec, value: unknown): Numbers {
  const parts =
    typeof value === 'number' ? { value } : typeof value === 'object' && value !== null ? value : {}
  const named = quantitiesOf(spec)
  return Object.fromEntries(
    Object.entries(parts).filter(
      (pair): pair is [string, number] =>
        Object.hasOwn(named, pair[0]) && typeof pair[1] === 'number',
    ),
  )
}

type Named = Readonly<Record<string, { title: string; unit: string }>>

function quantitiesOf(spec: AnswerSpec): Named {
  switch (spec.kind) {
    case 'number':
      return { value: { title: '', unit: spec.unit } }
    case 'ratio':
      return { ...spec.of, ...spec.minus, ...(typeof spec.to === 'string' ? {} : spec.to) }
    case 'formula':
      return spec.inputs
    case 'problems':
      return { count: { title: '', unit: spec.unit } }
    case 'survey':
      return { valid: { title: '', unit: '' }, agree: { title: spec.agree, unit: '' } }
    case 'yes-no':
    case 'level':
    case 'items':
    case 'date':
    case 'text':
      return {}
  }
}

/** 1 itself is as likely one percent as all of it; a whole school with 1 % of something is the rarer case. */
function percentDoubt(value: number, unit: string): Doubt[] {
  const isShare = /^[%％]/u.test(unit) && value > 0 && value <= 1
  return isShare
    ? [{ kind: 'share-as-percent', value, percent: Number((value * 100).toFixed(8)) }]
    : []
}

function tenfoldDoubt(title: string, value: number, before: number | undefined): Doubt[] {
  if (before === undefined || before <= 0 || value <= 0) return []
  const isFar = value >= before * 10 || value * 10 <= before
  return isFar ? [{ kind: 'tenfold', title, value, before }] : []
}

/**
 * People among people (人 of 人), rooms among rooms: what is divided by a fact in the same unit is a part of it. And nobody
 * can ask more pupils than there are.
 */
function wholeDoubt(
  spec: AnswerSpec,
  key: string,
  value: number,
  { facts, fact }: Familiar,
): Doubt[] {
  const id =
    spec.kind === 'ratio' && typeof spec.to === 'string' && Object.hasOwn(spec.of, key)
      ? spec.to
      : spec.kind === 'survey' && key === 'valid'
        ? Object.keys(facts).find((one) => isHeadcount(facts[one]!, spec.of))
        : undefined
  const whole = id === undefined ? undefined : fact(id)
  const known = id === undefined ? undefined : facts[id]
  if (typeof whole !== 'number' || !known || value <= whole) return []
  if (spec.kind === 'ratio' && spec.of[key]?.unit !== known.unit) return []
  const title = spec.kind === 'ratio' ? spec.of[key]!.title : ''
  return [{ kind: 'more-than-whole', title, value, whole, of: known.title }]
}

/** 在校学生数 counts the 学生 who are asked. */
function isHeadcount({ title, type }: FactSpec, who: string): boolean {
  return type === 'integer' && title.includes(who)
}

/** Within a ratio: more taken off than there is, or a part above its whole in the same unit. */
function balanceDoubts(spec: AnswerSpec, numbers: Numbers, about: string | undefined): Doubt[] {
  if (spec.kind !== 'ratio') return []
  const [of, minus] = [total(spec.of, numbers), total(spec.minus, numbers)]
  const mine = (inputs: Inputs) => about === undefined || Object.hasOwn(inputs, about)
  if (of === undefined || minus === undefined) return []
  if (minus > of && (mine(spec.minus) || mine(spec.of)))
    return [{ kind: 'more-taken-off', value: minus, whole: of }]
  if (typeof spec.to === 'string') return []
  const whole = total(spec.to, numbers)
  if (whole === undefined || of - minus <= whole || !isShareOf(spec.of, spec.to)) return []
  const [title, name] = [titlesOf(spec.of), titlesOf(spec.to)]
  return [{ kind: 'more-than-whole', title, value: of - minus, whole, of: name }]
}

function isShareOf(of: Inputs, to: Inputs): boolean {
  const units = new Set([...Object.values(of), ...Object.values(to)].map(({ unit }) => unit))
  return units.size === 1
}

/** Undefined while one of them is still to be typed. */
function total(inputs: Inputs, numbers: Numbers): number | undefined {
  const values = Object.keys(inputs).map((key) => numbers[key])
  return values.includes(undefined) ? undefined : values.reduce<number>((sum, one) => sum + one!, 0)
}

function titlesOf(inputs: Inputs): string {
  return Object.values(inputs)
    .map(({ title }) => title)
    .join('+')
}
