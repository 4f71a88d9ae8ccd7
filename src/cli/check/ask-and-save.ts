import { visible } from '../../export/text/visible.ts'
import { StorageError } from '../../journal/storage-error.ts'
import type { Draft, Entry } from '../../record/entry.ts'
import { leftOutText } from '../../report/condition.ts'
import { questionName } from '../../report/gap-report/phrases.ts'
import { todayIn, type Context } from '../context.ts'
import type { OpenWorkspace } from '../workspace.ts'
import { askFact } from './ask-fact.ts'
import { askQuestion, type Surroundings } from './ask-question.ts'
import { answerDraft, factDraft } from './drafts.ts'
import { factName, factText, valueText, withNote } from './entry-text.ts'
import { feedback, gapOf } from './feedback.ts'
import { itemAt, type FactPosition, type QuestionPosition } from './positions.ts'
import type { Prompts } from './prompts.ts'
import type { Recording } from './recording.ts'
import type { Reply } from './reply.ts'
import { factScreen, questionScreen, type Page } from './screen.ts'
import type { Move } from './walk.ts'

export interface Session {
  context: Context
  open: OpenWorkspace
  prompts: Prompts
  recording: Recording
  page: Page
}

/** Asks a fact and saves what was said; where to go after it. */
export async function askAndSaveFact(
  session: Session,
  around: Surroundings,
  position: FactPosition,
): Promise<Move> {
  const { context, recording, page } = session
  const { say } = page
  context.out.write(factScreen(position, recording.assessment, page))
  const { facts } = recording.assessment
  // A value that no longer fits what is asked now does not stand.
  const fits = facts.value(position.id, position.stage) !== undefined
  const standing = fits ? facts.entry(position.id, position.stage) : undefined
  const reply = await askFact(around, position, standing)
  if (reply.kind !== 'fact') return moveFor(reply, around)
  const value = factText(position, reply, say)
  save(session, factDraft(position, reply.value, recording.writer), {
    name: factName(position, say),
    value,
  })
  around.tell(say.check.saved({ value }))
  return { to: 'next' }
}

/** The same for a question, with what follows from the answer. */
export async function askAndSaveQuestion(
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
  if (now.leftOut) {
    around.tell(page.say.check.saved({ value }))
    around.tell(leftOutText(now.leftOut, checklist, page.say))
    return { to: 'next' }
  }
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
