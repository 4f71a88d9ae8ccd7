import type { Session } from '../session.ts'
import type { Elsewhere } from '../route/elsewhere.ts'
import { nameIn } from '../showing/entry-text.ts'
import type { Choice } from '../../prompts/prompts.ts'
import { lineFor } from './position-line.ts'
import { positionNamed, searchPositions } from './search.ts'
import { assessmentsOf, type View } from '../route/view.ts'

/** So many fit a screen together; more are found with one more word. */
const most = 12

/**
 * Asks for words unless some were given, and leads to what has them, whatever the filter: at once where only one
 * position is called so. Undefined when the person wants none of it.
 */
export async function find(
  session: Session,
  { route: { positions } }: View,
  given: string | undefined,
): Promise<Elsewhere | undefined> {
  const { prompts, page, recordings } = session
  const { say } = page
  const words = given ?? (await askWords(session))
  if (words === '') return undefined
  const assessments = assessmentsOf(session)
  const named = positionNamed(positions, assessments, words)
  if (named !== undefined) return { kind: 'jump', position: named }
  const found = searchPositions(positions, assessments, words)
  if (found.length === 0) {
    session.tell(say.walk.find.none({ words }))
    return undefined
  }
  const shown = found.slice(0, most)
  const choices: Choice<Elsewhere | undefined>[] = shown.map((index) => {
    const position = positions[index]!
    const assessment = assessments[position.list]!
    const line = lineFor(position, assessment, say)
    return {
      value: { kind: 'jump', position: index },
      name: recordings.length > 1 ? nameIn(assessment.checklist, line, say) : line,
    }
  })
  return prompts.choose({
    message: say.walk.find.found({ words, count: found.length, shown: shown.length }),
    choices: [...choices, { value: undefined, name: say.check.contentsBack }],
  })
}

async function askWords({ prompts, page: { say } }: Session): Promise<string> {
  const { ask, hints } = say.walk.find
  return (await prompts.type({ message: ask, hints, prose: true, refuse: () => undefined })).trim()
}
