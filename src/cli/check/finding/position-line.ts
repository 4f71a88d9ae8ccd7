import type { Catalogue } from '../../../messages/catalogue.ts'
import { questionName } from '../../../report/gap-report/phrases.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import { factName } from '../showing/entry-text.ts'
import { factVersions, itemAt, type Position } from '../route/positions.ts'

/** What is asked at a position, and how it stands. */
export function lineFor(position: Position, assessment: Assessment, say: Catalogue): string {
  const words = say.check
  if (position.kind === 'fact') {
    const given = assessment.facts.entry(position.id, position.stage) !== undefined
    const inConflict = factVersions(position, assessment) !== undefined
    const state = inConflict
      ? words.conflict
      : given
        ? words.contentsGiven
        : say.domain.outcomes.unanswered
    return say.marks.said(factName(position, say), state)
  }
  const { question, outcome, conflict } = itemAt(position, assessment)
  const state = conflict ? words.conflict : say.domain.outcomes[outcome]
  return say.marks.said(questionName(question, say), state)
}
