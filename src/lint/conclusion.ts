import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { ConclusionRule } from '../checklist/shape/conclusion.ts'
import { indicatorsIn, type Placed, type PlacedIndicator } from './contents.ts'
import { once } from './once.ts'

type Named<Word extends ConclusionRule['rule']> = Extract<ConclusionRule, { rule: Word }>

/** The conclusion rules of a checklist that go by one word. */
export function rulesIn<Word extends ConclusionRule['rule']>(
  { conclusion }: Legible<Checklist>,
  word: Word,
): Placed<Named<Word>>[] {
  const rules = typeof conclusion === 'object' ? (conclusion.rules ?? []) : []
  return rules.flatMap((rule, n) =>
    rule?.rule === word
      ? [{ value: rule as Legible<Named<Word>>, path: ['conclusion', 'rules', n] }]
      : [],
  )
}

export const indicatorsById = once(
  (checklist: Legible<Checklist>): ReadonlyMap<string, PlacedIndicator> =>
    new Map(indicatorsIn(checklist).map((indicator) => [indicator.value.id ?? '', indicator])),
)
