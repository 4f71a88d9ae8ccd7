import { Chance } from '../campaigns/chance.ts'
import { here, kinds, type Kind } from './mistakes.ts'

/** One mistake at one place. */
export interface Planted {
  rule: string
  file: string
  /** Where the text is cut, in UTF-16 units; `marked` is put between the two, less its mark. */
  from: number
  to: number
  marked: string
  /** Places that must stay as they are for it to be a mistake. */
  leansOn: number[]
}

/**
 * So many mistakes, each kind in turn at a place drawn by lot, no two in the same key of an indicator; the same for
 * the same texts and seed. A kind that has run out of places is passed over.
 */
export function mistakesIn(
  texts: ReadonlyMap<string, string>,
  count: number,
  seed: number,
): Planted[] {
  const chance = new Chance(seed)
  const left = kinds.map((kind) => shuffled(placesOf(kind, texts, chance), chance))
  const taken = new Map([...texts.keys()].map((file): [string, Set<number>] => [file, new Set()]))
  const planted: Planted[] = []
  while (planted.length < count && left.some((places) => places.length > 0)) {
    for (const places of left) {
      const next = firstFree(places, texts, taken)
      if (next && planted.length < count) planted.push(next)
    }
  }
  return planted
}

/** The text with these mistakes, and where each must be found, from top to bottom. */
export function plant(
  text: string,
  mistakes: readonly Planted[],
): { text: string; expected: { line: number; rule: string }[] } {
  let written = ''
  let from = 0
  const expected = [...mistakes]
    .sort((a, b) => a.from - b.from)
    .map((mistake) => {
      const [before, after] = halves(mistake.marked)
      written += text.slice(from, mistake.from) + before
      from = mistake.to
      const line = written.slice(0, before && !after ? -before.length : undefined)
      written += after
      return { line: line.split('\n').length, rule: mistake.rule }
    })
  return { text: written + text.slice(from), expected }
}

/** What stands before the mark and after it; without a mark all stands after it. */
function halves(marked: string): [string, string] {
  const at = marked.indexOf(here)
  return at < 0 ? ['', marked] : [marked.slice(0, at), marked.slice(at + here.length)]
}

function placesOf(kind: Kind, texts: ReadonlyMap<string, string>, chance: Chance): Planted[] {
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(kind.right)]
      .filter((found) => !isComment(text, found.index) && (kind.fits?.(found) ?? true))
      .map((found) => {
        const { index } = found
        const marked = kind.wrong(found, chance)
        const leansOn = kind.leansOn ? lastBefore(text, index, kind.leansOn) : []
        return { rule: kind.rule, file, from: index, to: index + found[0].length, marked, leansOn }
      }),
  )
}

/** The match before the one that is on the same line. */
function lastBefore(text: string, at: number, pattern: RegExp): number[] {
  return [...text.slice(0, at).matchAll(pattern)].slice(-2, -1).map(({ index }) => index)
}

function isComment(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).includes('#')
}

function firstFree(
  places: Planted[],
  texts: ReadonlyMap<string, string>,
  taken: ReadonlyMap<string, Set<number>>,
): Planted | undefined {
  for (let place = places.pop(); place; place = places.pop()) {
    const text = texts.get(place.file)!
    const touched = [
      ...blocks(text, place.from, place.to),
      ...place.leansOn.flatMap((at) => blocks(text, at, at)),
    ]
    const seen = taken.get(place.file)!
    if (touched.some((block) => seen.has(block))) continue
    for (const block of touched) seen.add(block)
    return place
  }
  return undefined
}

/** The lines on which the keys begin that a stretch of the text touches: as deep as those of an indicator, no deeper. */
function blocks(text: string, from: number, to: number): number[] {
  const first = text.slice(0, from).split('\n').length - 1
  const last = first + text.slice(from, to).replace(/\n$/, '').split('\n').length - 1
  const lines = text.split('\n')
  let start = first
  while (start > 0 && !/^ {0,8}[^ #]/.test(lines[start]!)) start--
  return Array.from({ length: last - start + 1 }, (_, n) => start + n)
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const left = [...list]
  return list.map(() => left.splice(chance.below(left.length), 1)[0]!)
}
