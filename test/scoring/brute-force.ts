import { aChecklist, anIndicator } from '../support/checklists.ts'
import { aStanding, type Given } from '../support/records.ts'
import type { Checklist } from '../../src/checklist/shape/checklist.ts'
import { assess } from '../../src/scoring/assess.ts'
import { conclude, type StageConclusion } from '../../src/scoring/conclude.ts'
import { scoreOf, type Score } from '../../src/scoring/points.ts'
import { scopesOf } from '../../src/scoring/scope.ts'

/*
 * Points and grades once more, from the words of the rules and not from the code: a fully answered small checklist is
 * judged directly, an open one by trying every way of answering the rest.
 */

/** How a question of the small checklists may be answered: a level, a number of problems, or not at all. */
export type Mark = 'A' | 'B' | 'C' | 'na' | 'open' | number

export interface Item {
  /** `mild`: a level of a scale on which nothing is unmet. */
  kind: 'level' | 'mild' | 'problems'
  points: number
  section: 0 | 1
  part: 'desk' | 'field'
  bonus: boolean
  zero: boolean
  never: boolean
  mark: Mark
}

const shares: Record<string, number> = { A: 1, B: 0.5, C: 0.25 }
const each = 1
const most = 3
export const full = 100

const answers = {
  level: { kind: 'level', scale: 'abc' },
  mild: { kind: 'level', scale: 'ab' },
  problems: { kind: 'problems', unit: '处' },
}

export function small(items: readonly Item[], rules: readonly unknown[]): Checklist {
  const indicators = items.map((item, i) =>
    anIndicator(`i${i}`, {
      answer: answers[item.kind],
      points: { value: String(item.points) },
      part: item.part,
      bonus: String(item.bonus),
      notApplicable: item.never ? 'never' : 'with-reason',
      ...(item.zero && { veto: { effect: 'zero' } }),
      ...(item.kind === 'problems' && {
        deduct: { each: { value: String(each) }, most: String(most) },
      }),
    }),
  )
  const own = (section: number) => indicators.filter((_, i) => items[i]!.section === section)
  return aChecklist({
    indicators: [],
    sections: [
      { id: 'S0', title: '第一组', indicators: own(0) },
      { id: 'S1', title: '第二组', indicators: own(1) },
    ],
    declares: { points: String(full) },
    parts: {
      desk: { title: '材料审核', points: '60' },
      field: { title: '实地考察', points: '40' },
    },
    scales: {
      ab: { A: { share: '1', outcome: 'met' }, B: { share: '0.5', outcome: 'partly' } },
      abc: {
        A: { share: '1', outcome: 'met' },
        B: { share: '0.5', outcome: 'partly' },
        C: { share: '0.25', outcome: 'unmet' },
      },
    },
    conclusion: { label: { pass: '合格', fail: '不合格' }, rules },
  })
}

export function concluded(
  checklist: Checklist,
  items: readonly Item[],
): StageConclusion & { score: Score } {
  const assessment = assess(checklist, { stages: ['primary'] }, aStanding(answersOf(items)))
  return { ...conclude(assessment).stages[0]!, score: scoreOf(scopesOf(assessment)[0]!)! }
}

function answersOf(items: readonly Item[]): Record<string, Given> {
  const pairs = items.flatMap(({ mark }, i): [string, Given][] => {
    if (mark === 'open') return []
    if (mark === 'na') return [[`i${i}`, { notApplicable: '没有' }]]
    return [[`i${i}`, { value: typeof mark === 'number' ? { count: mark, places: [] } : mark }]]
  })
  return Object.fromEntries(pairs)
}

/** Every way of answering what is open; more problems than cost all points change nothing. */
export function completions(items: readonly Item[]): Item[][] {
  const open = items.findIndex(({ mark }) => mark === 'open')
  if (open < 0) return [[...items]]
  const { kind, never } = items[open]!
  const ways: Record<Item['kind'], readonly Mark[]> = {
    level: ['A', 'B', 'C'],
    mild: ['A', 'B'],
    problems: [0, 1, 2, 3, 4],
  }
  return [...ways[kind], ...(never ? [] : (['na'] as const))].flatMap((mark) =>
    completions(items.with(open, { ...items[open]!, mark })),
  )
}

export function outcomeOf({ mark }: Item): 'met' | 'partly' | 'unmet' | 'na' {
  if (mark === 'na') return 'na'
  if (typeof mark === 'number') return mark === 0 ? 'met' : 'unmet'
  return mark === 'A' ? 'met' : mark === 'B' ? 'partly' : 'unmet'
}

function earned(item: Item, all: readonly Item[]): number {
  const { mark, points, section } = item
  const hasZero = all.some(
    (one) => one.zero && one.section === section && outcomeOf(one) === 'unmet',
  )
  if (hasZero || mark === 'na') return 0
  return typeof mark === 'number'
    ? Math.max(0, points - Math.min(most, each * mark))
    : points * shares[mark]!
}

/** Σ earned ÷ Σ points of what applies; undefined where nothing does. */
export function shareOf(done: readonly Item[], part?: string): number | undefined {
  const counted = done.filter(
    (item) => !item.bonus && item.mark !== 'na' && (part === undefined || item.part === part),
  )
  const of = counted.reduce((sum, { points }) => sum + points, 0)
  return of === 0 ? undefined : counted.reduce((sum, item) => sum + earned(item, done), 0) / of
}

export function totalOf(done: readonly Item[]): number | undefined {
  const share = shareOf(done)
  const bonus = done.filter((item) => item.bonus).reduce((sum, item) => sum + earned(item, done), 0)
  return share === undefined ? undefined : share * full + bonus
}

/** What all completions agree on. */
export function agreed<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined
}
