import type { Raw } from '../../../checklist/answer/kind.ts'
import { canonical } from '../../../record/standing.ts'
import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import { takesUnchanged, type Crossing } from '../../../scoring/cross-walk.ts'
import { twinOf } from './twin.ts'

/**
 * How the questions between the ends of a chain stand to a value: `broken` where one of them could not take it, is not
 * of the same scope or does not apply to the school; `differs` where somebody said something else there; `open` where
 * nobody has said anything; else, and where there are none, `holds`.
 */
export function chainState(
  { along = [] }: Crossing,
  item: Assessed,
  value: Raw,
  assessments: readonly Assessment[],
): 'broken' | 'differs' | 'open' | 'holds' {
  const states = along.map(({ checklist: id, indicator }) => {
    const assessment = assessments.find(({ checklist }) => checklist.id === id)
    const twin = assessment && twinOf(item, assessment, indicator)
    if (!twin || twin.leftOut) return 'broken'
    const between = twin.question.indicator
    if (!takesUnchanged(item.question.indicator, between, value, assessment.checklist))
      return 'broken'
    const { answer, conflict } = twin
    if (conflict || answer?.notApplicable !== undefined) return 'differs'
    if (!answer) return 'open'
    return canonical(answer.value) === canonical(value) ? 'holds' : 'differs'
  })
  return (['broken', 'differs', 'open'] as const).find((one) => states.includes(one)) ?? 'holds'
}
