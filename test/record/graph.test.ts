import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Journal } from '../../src/record/entry.ts'
import { graphOf } from '../../src/record/graph.ts'
import { anyRuns, journalsOf, noon, shuffled } from './journals.ts'

const linesOf = (journals: readonly Journal[]): string[] =>
  journals.flatMap(({ header, entries }) => [header.hash, ...entries.map(({ hash }) => hash)])

/** The definition, followed step by step: the line above, the parents of a header, and on from there. */
function pastOf(journals: readonly Journal[], line: string): Set<string> {
  const past = new Set<string>()
  const next = [line]
  for (let hash = next.pop(); hash !== undefined; hash = next.pop()) {
    const [run, n] = hash.split('.').map(Number)
    const above = n === 0 ? [] : [`${run}.${Number(n) - 1}`]
    const parents =
      n === 0 ? (journals[Number(run)]?.header.parents.map((parent) => parent.hash) ?? []) : []
    for (const seen of [...above, ...parents]) {
      if (!past.has(seen)) next.push(seen)
      past.add(seen)
    }
  }
  return past
}

test('a line sees exactly its past', () => {
  fc.assert(
    fc.property(anyRuns(), (runs) => {
      const journals = journalsOf(runs)
      const graph = graphOf(journals)
      const lines = linesOf(journals)
      for (const a of lines) {
        const seen = lines.filter((b) => graph.sees(a, b))
        expect(new Set(seen)).toEqual(pastOf(journals, a))
      }
    }),
    { numRuns: 500 },
  )
})

test('seeing is transitive, and nothing sees itself', () => {
  fc.assert(
    fc.property(anyRuns(), (runs) => {
      const journals = journalsOf(runs)
      const { sees } = graphOf(journals)
      const lines = linesOf(journals)
      for (const a of lines) {
        expect(sees(a, a)).toBe(false)
        for (const b of lines.filter((line) => sees(a, line))) {
          for (const c of lines.filter((line) => sees(b, line))) expect(sees(a, c)).toBe(true)
        }
      }
    }),
  )
})

test('a journal comes after all it has seen, and the order of the list does not matter', () => {
  const shuffledRuns = anyRuns().chain((runs) => {
    const journals = journalsOf(runs)
    return fc.tuple(fc.constant(journals), shuffled(journals))
  })
  fc.assert(
    fc.property(shuffledRuns, ([journals, others]) => {
      const { ordered } = graphOf(journals)
      expect(graphOf(others).ordered).toEqual(ordered)
      expect(new Set(ordered)).toEqual(new Set(journals))
      const place = new Map(ordered.map(({ name }, i) => [name, i]))
      for (const { name, header } of ordered) {
        for (const parent of header.parents) {
          expect(place.get(parent.journal)).toBeLessThan(place.get(name) ?? -1)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('where nobody saw anybody, the earlier comes first, then the hash decides', () => {
  const at = (minute: number): string => noon.replace(':00:', `:0${minute}:`)
  const journals = journalsOf([
    { parents: [], entries: [], at: at(3) },
    { parents: [], entries: [], at: at(1) },
    { parents: [], entries: [], at: at(1) },
    { parents: [[0, 0]], entries: [], at: at(2) },
  ])
  const names = graphOf(journals.toReversed()).ordered.map(({ name }) => name)
  // Run 3 has an earlier clock than run 0, but has seen it.
  expect(names).toEqual(['1.jsonl', '2.jsonl', '0.jsonl', '3.jsonl'])
})

test('what is not there is neither seen nor sees', () => {
  const journals = journalsOf([{ parents: [[7, 3]], entries: [{}] }])
  const { sees } = graphOf(journals)
  expect(sees('0.1', '7.3')).toBe(false)
  expect(sees('7.3', '0.1')).toBe(false)
  expect(sees('0.1', '0.0')).toBe(true)
})

test('thousands of runs, one after the other or side by side, are no burden', () => {
  const chain = journalsOf(
    Array.from({ length: 5000 }, (_, i) => ({
      parents: i === 0 ? [] : [[i - 1, 2] as const],
      entries: [{}, {}],
    })),
  )
  const after = graphOf(chain)
  expect(after.sees('4999.1', '0.0')).toBe(true)
  expect(after.sees('0.0', '4999.1')).toBe(false)

  const sideBySide = journalsOf([
    ...Array.from({ length: 500 }, () => ({ parents: [], entries: [{}, {}] })),
    { parents: Array.from({ length: 500 }, (_, i) => [i, 1] as const), entries: [{}] },
  ])
  const { sees } = graphOf(sideBySide)
  for (let run = 0; run < 500; run += 1) {
    expect([sees('500.1', `${run}.1`), sees('500.1', `${run}.2`)]).toEqual([true, false])
  }
})
