import { sameFact } from '../../../checklist/diff.ts'
import type { AnswerEntry, FactEntry } from '../../../record/entry.ts'
import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import { takesUnchanged, type Crossing } from '../../../scoring/cross-walk.ts'
import type { FactPosition } from '../route/positions.ts'
import { chainState } from './chain.ts'
import { twinOf } from './twin.ts'

/** The same observation in another record. */
export interface Same<Entry> {
  assessment: Assessment
  /** What stands there, if anything does. */
  entry: Entry | undefined
}

export interface SameQuestion extends Same<AnswerEntry> {
  item: Assessed
  crossing: Crossing
}

/** The questions of other records that an answer to this one answers as well. */
export function questionsAnsweredBy(
  item: Assessed,
  own: Assessment,
  others: readonly Assessment[],
  crossings: readonly Crossing[],
): SameQuestion[] {
  return across(item, own, others, crossings, 'from')
}

/** What other records say that answers this question, in its own words. */
export function answersFor(
  item: Assessed,
  own: Assessment,
  others: readonly Assessment[],
  crossings: readonly Crossing[],
): (SameQuestion & { entry: AnswerEntry })[] {
  return across(item, own, others, crossings, 'to').flatMap((same) => {
    const { entry, item: other } = same
    if (!entry || other.conflict || entry.notApplicable !== undefined) return []
    const { indicator } = item.question
    const fits = takesUnchanged(other.question.indicator, indicator, entry.value, own.checklist)
    const chain = chainState(same.crossing, other, entry.value, [own, ...others])
    return fits && (chain === 'holds' || chain === 'open') ? [{ ...same, entry }] : []
  })
}

function across(
  item: Assessed,
  own: Assessment,
  others: readonly Assessment[],
  crossings: readonly Crossing[],
  side: 'from' | 'to',
): SameQuestion[] {
  const far = side === 'from' ? 'to' : 'from'
  const { id } = item.question.indicator
  return crossings
    .filter(
      (crossing) =>
        crossing[side].checklist === own.checklist.id && crossing[side].indicator === id,
    )
    .flatMap((crossing) =>
      others
        .filter(({ checklist }) => checklist.id === crossing[far].checklist)
        .flatMap((assessment) => {
          const other = twinOf(item, assessment, crossing[far].indicator)
          if (!other || other.leftOut) return []
          return [{ assessment, crossing, item: other, entry: other.answer }]
        }),
    )
}

/** The same fact in other records: the same id, defined alike, of the same stage. */
export function factElsewhere(
  { id, fact, stage }: FactPosition,
  others: readonly Assessment[],
): Same<FactEntry>[] {
  return others.flatMap((assessment): Same<FactEntry>[] => {
    const other = assessment.checklist.facts[id]
    if (!other || !sameFact(fact, other)) return []
    const entry = assessment.facts.entry(id, stage)
    return [{ assessment, entry }]
  })
}
