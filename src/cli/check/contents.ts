import type { Catalogue } from '../../messages/catalogue.ts'
import { questionName } from '../../report/gap-report/phrases.ts'
import type { Assessment } from '../../scoring/assess.ts'
import { factVersions, itemAt, type Position } from './positions.ts'
import type { Choice, Prompts } from './prompts.ts'
import { factName } from './entry-text.ts'

/** All positions with how they stand; undefined when the person wants none of them. */
export function chooseFromContents(
  prompts: Prompts,
  positions: readonly Position[],
  assessment: Assessment,
  at: number,
  say: Catalogue,
): Promise<number | undefined> {
  const choices: Choice<number | undefined>[] = [{ value: undefined, name: say.check.contentsBack }]
  let initial = 0
  let group: string | undefined
  positions.forEach((position, index) => {
    const { under, name } = entryOf(position, assessment, say)
    if (under !== group) choices.push({ separator: under })
    group = under
    if (index === at) initial = choices.length
    choices.push({ value: index, name })
  })
  return prompts.choose({ message: say.check.contents, choices, initial })
}

function entryOf(
  position: Position,
  assessment: Assessment,
  say: Catalogue,
): { under: string; name: string } {
  const words = say.check
  if (position.kind === 'fact') {
    const given = assessment.facts.entry(position.id, position.stage) !== undefined
    const inConflict = factVersions(position, assessment) !== undefined
    const state = inConflict
      ? words.conflict
      : given
        ? words.contentsGiven
        : say.domain.outcomes.unanswered
    return { under: words.contentsFacts, name: say.marks.said(factName(position, say), state) }
  }
  const { question, outcome, conflict } = itemAt(position, assessment)
  const { id, title } = question.section
  const state = conflict ? words.conflict : say.domain.outcomes[outcome]
  return { under: `${id} ${title}`, name: say.marks.said(questionName(question, say), state) }
}
