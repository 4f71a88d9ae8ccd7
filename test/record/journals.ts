import * as fc from 'fast-check'
import type { Entry, Journal, Parent } from '../../src/record/entry.ts'

/** A run as a test states it: what it had read, as `[index of the run, number of the line]`, and its answers. */
export interface Run {
  parents: readonly (readonly [run: number, n: number])[]
  entries: readonly object[]
  at?: string
}

export const noon = '2026-11-21T12:00:00.000+08:00'

/** The hash of a line is its run and number, so that a test can name it: `2.0` is the header of run 2. */
export function journalsOf(runs: readonly Run[]): Journal[] {
  return runs.map(({ parents, entries, at = noon }, run) => ({
    name: `${run}.jsonl`,
    header: {
      format: 'zicha/journal@1',
      subject: '3604030001',
      writer: '张三',
      at,
      tool: '1.0.0',
      run: `${run}`,
      parents: parents.map(([of, n]): Parent => ({
        journal: `${of}.jsonl`,
        n,
        hash: `${of}.${n}`,
      })),
      hash: `${run}.0`,
    },
    entries: entries.map((fields, i): Entry => {
      const answer = { type: 'answer', indicator: 'R1', value: null, by: '张三', at }
      return { ...answer, ...fields, n: i + 1, hash: `${run}.${i + 1}` }
    }),
  }))
}

/** Any history of at most `most` runs; each has read some lines of some earlier ones. */
export function anyRuns(most = 8): fc.Arbitrary<Run[]> {
  const indicator = fc.constantFrom('R1', 'R2')
  const entry = fc.record({
    indicator,
    value: fc.nat(1),
    type: fc.constantFrom('answer', 'withdraw'),
  })
  const run = fc.record({
    entries: fc.array(entry, { maxLength: 3 }),
    reads: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
    minute: fc.nat(59),
  })
  return fc.array(run, { minLength: 1, maxLength: most }).map((runs) =>
    runs.map(({ entries, reads, minute }, i) => ({
      entries,
      parents:
        i === 0
          ? []
          : reads.map(([of, n]) => {
              const read = of % i
              return [read, n % ((runs[read]?.entries.length ?? 0) + 1)] as const
            }),
      at: `2026-11-21T12:${String(minute).padStart(2, '0')}:00.000+08:00`,
    })),
  )
}

export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length })
}
