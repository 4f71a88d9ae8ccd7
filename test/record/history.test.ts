import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockWentBack } from '../../src/record/clock.ts'
import { graphOf } from '../../src/record/graph.ts'
import { history } from '../../src/record/history.ts'
import { anyRuns, journalsOf, shuffled, type Run } from './journals.ts'

const runs: Run[] = [
  {
    parents: [],
    entries: [
      { value: 1 },
      { value: 2, stage: 'primary' },
      { type: 'fact', fact: 'pupils', indicator: '', value: 900 },
      { type: 'seal', indicator: 'R1' },
    ],
  },
  { parents: [[0, 4]], entries: [{ type: 'withdraw' }, { value: 3 }] },
]

test('everything, or what is about one answer or fact, and whose run it was', () => {
  const journals = journalsOf(runs)
  const hashes = (key?: string): string[] => history(journals, key).map(({ entry }) => entry.hash)
  expect(hashes()).toEqual(['0.1', '0.2', '0.3', '0.4', '1.1', '1.2'])
  expect(hashes('R1')).toEqual(['0.1', '1.1', '1.2'])
  expect(hashes('R1/primary')).toEqual(['0.2'])
  expect(hashes('pupils')).toEqual(['0.3'])
  expect(hashes('R9')).toEqual([])
  expect(history(journals, 'pupils')[0]?.journal).toBe(journals[0])
})

test('an entry comes after all it has seen, in whatever order journals come', () => {
  const shuffledRuns = anyRuns().chain((some) => {
    const journals = journalsOf(some)
    return fc.tuple(fc.constant(journals), shuffled(journals))
  })
  fc.assert(
    fc.property(shuffledRuns, ([journals, others]) => {
      const entries = history(journals).map(({ entry }) => entry.hash)
      expect(history(others).map(({ entry }) => entry.hash)).toEqual(entries)
      expect(entries).toHaveLength(journals.flatMap((journal) => journal.entries).length)
      const { sees } = graphOf(journals)
      for (const [i, earlier] of entries.entries()) {
        for (const later of entries.slice(i)) expect(sees(earlier, later)).toBe(false)
      }
    }),
    { numRuns: 300 },
  )
})

test('a clock that went back more than five minutes is shown, a smaller difference is not', () => {
  const at = (time: string): string => `2026-11-21T${time}.000+08:00`
  const found = clockWentBack(
    journalsOf([
      { parents: [], entries: [{}], at: at('12:00:00') },
      { parents: [[0, 1]], entries: [{}], at: at('11:55:00') },
      { parents: [[1, 1]], entries: [{}], at: at('11:54:59') },
      { parents: [[2, 0]], entries: [{}], at: at('12:30:00') },
      { parents: [], entries: [{}], at: at('08:00:00') },
    ]),
  )
  expect(found).toMatchObject([
    { journal: { name: '2.jsonl' }, entry: { hash: '2.1' }, seen: at('12:00:00') },
  ])
})

test('within one run too, against everything above', () => {
  const [journal] = journalsOf([{ parents: [], entries: [{}, {}, {}] }])
  const times = ['12:00:00', '11:00:00', '11:56:00']
  const entries =
    journal?.entries.map((entry, i) => ({ ...entry, at: `2026-11-21T${times[i]}.000+08:00` })) ?? []
  const found = clockWentBack(journal ? [{ ...journal, entries }] : [])
  expect(found.map(({ entry }) => entry.n)).toEqual([2])
})
