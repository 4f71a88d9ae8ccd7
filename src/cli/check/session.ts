import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import { askAndSaveFact, askAndSaveQuestion, type Session } from './ask-and-save.ts'
import type { Surroundings } from './ask-question.ts'
import { chooseFromContents } from './contents.ts'
import { openPositions, positionsOf, type Position } from './positions.ts'
import { beginWalk, moveOn, type Walk } from './walk.ts'

export interface SessionEnd {
  state: 'finished' | 'stopped'
  /** Numbers of the questions that were answered in this run, each once. */
  answered: ReadonlySet<number>
}

/** Asks, saves, goes on, until the list ends or the person stops. */
export async function runSession(session: Session): Promise<SessionEnd> {
  const { open, recording } = session
  const { checklist } = recording.assessment
  const positions = positionsOf(checklist, open.workspace.subject.stages, recording.assessment)
  const isOpen = () => openPositions(positions, recording.assessment)
  const answered = new Set<number>()
  let walk = beginWalk(isOpen())
  if (walk.state === 'finished') walk = await whenAllIsAnswered(session, positions, walk)
  while (walk.state === 'asking') {
    const position = positions[walk.at]!
    const isMending = position.kind === 'question' && answered.has(position.number)
    const around = surroundings(session, positions, walk.at, isMending)
    const saved = recording.saved
    const move =
      position.kind === 'fact'
        ? await askAndSaveFact(session, around, position)
        : await askAndSaveQuestion(session, around, position)
    if (position.kind === 'question' && recording.saved > saved) answered.add(position.number)
    walk = moveOn(walk, move, isOpen())
  }
  return { state: walk.state, answered }
}

/** Nothing is open, but what was answered may be changed. */
async function whenAllIsAnswered(
  session: Session,
  positions: readonly Position[],
  walk: Walk,
): Promise<Walk> {
  const { prompts, page, recording } = session
  const { say } = page
  const change = await prompts.choose({
    message: say.check.allAnswered,
    choices: [
      { value: false, name: say.check.finish },
      { value: true, name: say.check.change },
    ],
  })
  const position = change
    ? await chooseFromContents(prompts, positions, recording.assessment, 0, say)
    : undefined
  return position === undefined ? walk : moveOn(walk, { to: 'jump', position }, [])
}

function surroundings(
  { context, prompts, page, recording }: Session,
  positions: readonly Position[],
  at: number,
  isMending: boolean,
): Surroundings {
  const { say } = page
  return {
    prompts,
    say,
    checklist: recording.assessment.checklist,
    tell: (text) =>
      context.out.write(`${wrap(visible(text, { newlines: true }), page.width).join('\n')}\n`),
    contents: () => chooseFromContents(prompts, positions, recording.assessment, at, say),
    isMending,
  }
}
