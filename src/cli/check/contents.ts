import type { Catalogue } from '../../messages/catalogue.ts'
import { questionName } from '../../report/gap-report/phrases.ts'
import type { Assessment } from '../../scoring/assess.ts'
import { itemAt, type Position } from './positions.ts'
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
    const state = given ? words.contentsGiven : words.unanswered
    return {
      under: words.contentsFacts,
      name: words.contentsQuestion({ name: factName(position, say), outcome: state }),
    }
  }
  const { question, outcome, conflict } = itemAt(position, assessment)
  const state = conflict ? words.contentsConflict : say.domain.outcomes[outcome]
  const { id, title } = question.section
  return {
    under: `${id} ${title}`,
    name: words.contentsQuestion({ name: questionName(question, say), outcome: state }),
  }
}
