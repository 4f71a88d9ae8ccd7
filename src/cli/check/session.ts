import type { Draft, Entry } from '../../record/entry.ts'
import { StorageError } from '../../journal/storage-error.ts'
import { visible } from '../../export/text/visible.ts'
import { wrap } from '../../export/text/wrap.ts'
import { questionName } from '../../report/gap-report/phrases.ts'
import { todayIn, type Context } from '../context.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { askFact } from './ask-fact.ts'
import { askQuestion, type Surroundings } from './ask-question.ts'
import { chooseFromContents } from './contents.ts'
import { answerDraft, factDraft } from './drafts.ts'
import { feedback, gapOf } from './feedback.ts'
import {
  itemAt,
  openPositions,
  positionsOf,
  type FactPosition,
  type Position,
  type QuestionPosition,
} from './positions.ts'
import type { Prompts } from './prompts.ts'
import type { Recording } from './recording.ts'
import type { Reply } from './reply.ts'
import {
  factName,
  factScreen,
  factText,
  questionScreen,
  valueText,
  withNote,
  type Page,
} from './screen.ts'
import { beginWalk, moveOn, type Move, type Walk } from './walk.ts'

export interface Session {
  context: Context
  open: OpenWorkspace
  prompts: Prompts
  recording: Recording
  page: Page
}

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
        ? await askAndSaveFact(session, around, position, positions)
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

async function askAndSaveFact(
  session: Session,
  around: Surroundings,
  position: FactPosition,
  positions: readonly Position[],
): Promise<Move> {
  const { context, recording, page } = session
  const { say } = page
  const of = positions.filter(({ kind }) => kind === 'fact').length
  context.out.write(factScreen(position, of, recording.assessment, page))
  const reply = await askFact(
    around,
    position,
    recording.assessment.facts.entry(position.id, position.stage),
  )
  if (reply.kind !== 'fact') return moveFor(reply, around)
  const value = factText(position, reply, say)
  save(session, factDraft(position, reply.value, recording.writer), {
    name: factName(position, say),
    value,
  })
  around.tell(say.check.saved({ value }))
  return { to: 'next' }
}

async function askAndSaveQuestion(
  session: Session,
  around: Surroundings,
  position: QuestionPosition,
): Promise<Move> {
  const { context, recording, open, page } = session
  context.out.write(questionScreen(position, recording.assessment, page))
  const item = itemAt(position, recording.assessment)
  const reply = await askQuestion(around, item)
  if (reply.kind !== 'answer' && reply.kind !== 'not-applicable') return moveFor(reply, around)
  const draft = answerDraft(item, reply, recording.writer)
  const { checklist } = recording.assessment
  const value = withNote(valueText(checklist, item.question, draft, page.say), draft.note, page.say)
  save(session, draft, { name: questionName(item.question, page.say), value })
  const now = itemAt(position, recording.assessment)
  const gap = gapOf(now, recording.assessment, open.workspace, todayIn(context.environment))
  context.out.write(feedback(now, gap, recording.assessment, open.workspace, page))
  return { to: 'next' }
}

function moveFor(
  reply: Exclude<Reply, { kind: 'answer' | 'not-applicable' }>,
  { tell, say }: Surroundings,
): Move {
  if (reply.kind === 'jump') return { to: 'jump', position: reply.position }
  if (reply.kind !== 'keep') return { to: reply.kind }
  tell(say.check.kept)
  return { to: 'next' }
}

/** When the disk refuses, what was typed is shown once more, so that it is not lost. */
function save<E extends Entry>(
  { context, recording }: Session,
  draft: Draft<E>,
  { name, value }: { name: string; value: string },
): void {
  try {
    recording.save(draft)
  } catch (error) {
    if (error instanceof StorageError) {
      const words = context.say.check.notSaved({ question: name, value })
      context.err.write(`${visible(words, { newlines: true })}\n`)
    }
    throw error
  }
}
