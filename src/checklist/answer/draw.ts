import type * as v from 'valibot'
import { mapping } from '../shape/mapping.ts'
import { applied, tolerance, type Figure } from '../shape/figure.ts'
import { natural, text } from '../shape/scalars.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import {
  checked,
  refused,
  shown,
  type Checked,
  type JudgeContext,
  type Judgement,
  type Raw,
  type Replies,
  type Step,
} from './kind.ts'
import { partsOf, readPair } from './parts.ts'
import { checkQuantity } from './quantity.ts'

/** A sample: how many are drawn, from whom, and what one of them is called (名、间、份). */
export const draw = mapping('draw', { size: natural, from: text, what: text })
export type Draw = v.InferOutput<typeof draw>

/**
 * What was drawn: k of n were right. Without a lot, `places` says who was drawn if anybody wrote it down; with one, it
 * says which of those drawn were not right.
 */
export interface Drawn extends Partial<Lot> {
  k: number
  n: number
  places: readonly string[]
}

/** A draw that anyone can repeat: see random-draw.ts. */
export interface Lot {
  /** SHA-256, in hex. */
  seed: string
  /** How many there were to draw from. */
  of: number
  /** 1, and more where it was drawn again. */
  nth: number
  /** Who was drawn, in the order of the roster; as many as `n`. */
  drawn: readonly string[]
}

const lotKeys = ['seed', 'of', 'nth', 'drawn'] as const

const count = { type: 'integer', min: 0 } as const

export function checkDrawn({ what, from }: Draw, raw: Raw): Checked<Drawn> {
  const parts = partsOf(raw, ['k', 'n', 'places', ...lotKeys])
  const places = parts?.places ?? []
  const areTexts = Array.isArray(places) && places.every((place) => typeof place === 'string')
  if (parts?.k === undefined || parts.n === undefined || !areTexts)
    return refused({ code: 'not-a-draw', params: { from, what, seen: shown(raw) } })
  const k = checkQuantity(count, parts.k, '')
  if (!k.ok) return k
  const n = checkQuantity(count, parts.n, '')
  if (!n.ok) return n
  if (k.value > n.value)
    return refused({ code: 'more-than-all', params: { part: k.value, whole: n.value } })
  const named = places.map((place) => place.trim()).filter(Boolean)
  if (named.length > n.value) {
    const params = { count: n.value, places: named.length }
    return refused({ code: 'more-places-than-count', params })
  }
  const value = { k: k.value, n: n.value, places: named }
  if (lotKeys.every((key) => parts[key] === undefined)) return checked(value)
  const lot = lotOf(parts)
  return lot?.drawn.length === n.value && lot.of >= n.value
    ? checked({ ...value, ...lot })
    : refused({ code: 'not-a-lot', params: { count: n.value } })
}

/** The lot among the parts of a value; undefined if it is none, or not whole. */
export function lotOf({ seed, of, nth, drawn }: Readonly<Record<string, Raw>>): Lot | undefined {
  const isSeed = typeof seed === 'string' && /^[0-9a-f]{64}$/u.test(seed)
  const areTexts = Array.isArray(drawn) && drawn.every((one) => typeof one === 'string')
  const areCounts = checkQuantity(count, of, '').ok && checkQuantity(count, nth, '').ok
  return isSeed && areTexts && areCounts
    ? { seed, of: Number(of), nth: Number(nth), drawn }
    : undefined
}

/** `4/5`, or with where they were: `4/5：三（1）班；五（2）班`. */
export function readDrawn(words: string): Raw {
  const [numbers, ...places] = words.split(/[:：;；]/u).map((part) => part.trim())
  const pair = readPair(numbers ?? '')
  return pair ? { k: pair[0], n: pair[1], places: places.filter(Boolean) } : words
}

/**
 * At least so many of the sample; all of them when nothing is said. A sample that is too small decides nothing,
 * and of one larger than asked for the same share is needed: drawing on until enough are right is no way out.
 */
export function judgeDrawn(
  { size, what, from }: Draw,
  atLeast: Figure | undefined,
  { k, n }: Drawn,
  { holds }: JudgeContext,
): Judgement {
  const measured = { value: k, unit: what }
  const figure = atLeast && applied(atLeast, holds)
  if (figure === 'unknown') return { outcome: 'undecided', undecided: 'fact-missing', measured }
  if (n < size || n === 0) {
    const missing = { kind: 'draws', count: Math.max(size, 1) - n, unit: what, from } as const
    return { outcome: 'undecided', undecided: 'sample-too-small', measured, missing }
  }
  const asked = figure?.value ?? size
  const need = Math.ceil((asked * n) / size - tolerance)
  const applying = { ...figure, value: need }
  const judged = { measured, threshold: { comparison: 'atLeast', figure: applying } as const }
  if (k >= need) return { outcome: 'met', ...judged }
  return {
    outcome: 'unmet',
    ...judged,
    missing: { kind: 'drawn', count: need - k, unit: what, from },
  }
}

export function printDrawn({ k, n, places, ...lot }: Drawn, what: string, say: Catalogue): string {
  const known = lotOf(lot)
  return known
    ? say.answers.lotPrinted({ k, n, places, what, ...known })
    : say.answers.drawnPrinted({ k, n, places, what })
}

export function drawnSteps({ size, from, what }: Draw, say: Catalogue): Step[] {
  const number = { ask: 'number', unit: what, whole: true, min: 0 } as const
  return [
    { ...number, key: 'n', title: say.answers.drawnOf({ from, size, what }) },
    { ...number, key: 'k', title: say.answers.drawnRight },
    {
      ask: 'lines',
      key: 'places',
      title: say.answers.drawnPlaces,
      when: { key: 'n', above: 0 },
    },
  ]
}

/** A lot says who was drawn; where another number was looked at, it is no longer about this answer. */
export function gatherDrawn(replies: Replies): Raw {
  const { n = null, k = null, places = [] } = replies
  const lot = lotOf(replies)
  return { k, n, places, ...(lot?.drawn.length === n && lot) }
}
