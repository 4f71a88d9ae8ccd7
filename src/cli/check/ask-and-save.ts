import type { AnswerEntry, Draft, FactEntry, WithdrawEntry } from '../../record/entry.ts'
import { leftOutText } from '../../report/condition.ts'
import { questionName } from '../../report/gap-report/phrases.ts'
import { todayIn } from '../context.ts'
import { Stopped } from '../prompts/interrupted.ts'
import { askFact } from './asking/ask-fact.ts'
import { askQuestion } from './asking/ask-question.ts'
import type { Surroundings } from './asking/surroundings.ts'
import { besideFact } from './beside/beside-fact.ts'
import { besideQuestion } from './beside/beside-question.ts'
import { carryAnswer, carryEvidence, carryFact } from './together/carry.ts'
import { answerDraft, evidenceDraft, factDraft, written } from './saving/drafts.ts'
import { factName, factText, valueText, withNote } from './showing/entry-text.ts'
import { evidenceAfter } from './asking/along/evidence-after.ts'
import { feedback, gapOf } from './showing/feedback.ts'
import type { Filter } from './route/filter.ts'
import {
  factVersions,
  itemAt,
  itemsAt,
  type FactPosition,
  type QuestionPosition,
} from './route/positions.ts'
import type { Reply } from './asking/reply.ts'
import { save } from './saving/save.ts'
import { factScreen, questionScreen } from './showing/screen.ts'
import type { Session } from './session.ts'
import { restated, restatedFact, settle } from './asking/settle.ts'
import { answerVersions, versionsOfFact } from './showing/versions.ts'
import type { Move } from './route/walk.ts'

/** Where to go after a question, and which ones have been answered with it. */
export type Step = (Move | { readonly to: 'filter'; readonly filter: Filter }) & {
  readonly answered?: readonly QuestionPosition[]
}

/** Asks a fact and saves what was said; where to go after it. */
export async function askAndSaveFact(
  session: Session,
  around: Surroundings,
  position: FactPosition,
): Promise<Step> {
  const { context, page } = session
  const { say } = page
  const { assessment, writer } = session.recordings[position.list]!
  const { pairs, offers, drafts } = besideFact(session, position)
  context.out.write(factScreen(position, assessment, page, pairs))
  const versions = factVersions(position, assessment)
  if (versions) {
    const settled = await settle(around, versionsOfFact(position, versions, say))
    if (settled.kind === 'version')
      return saveFact(session, position, restatedFact(settled.entry, writer))
    if (settled.kind !== 'anew') return stepFor(settled, around)
  }
  const { facts } = assessment
  // A value that no longer fits what is asked now does not stand.
  const fits = facts.value(position.id, position.stage) !== undefined
  const standing = fits ? facts.entry(position.id, position.stage) : undefined
  const reply = await askFact({ ...around, offers }, position, standing)
  if (reply.kind === 'take') return saveFact(session, position, drafts[reply.offer]!)
  if (reply.kind !== 'fact') return stepFor(reply, around)
  return saveFact(session, position, factDraft(position, reply.value, writer, reply.reference))
}

async function saveFact(
  session: Session,
  position: FactPosition,
  draft: Draft<FactEntry>,
): Promise<Step> {
  const { say } = session.page
  const value = factText(position, draft, say)
  const words = { name: factName(position, say), value }
  if (!save(session, session.recordings[position.list]!, draft, words)) return { to: 'stay' }
  session.tell(say.check.saved({ value }))
  await carryFact(session, position, draft)
  return { to: 'next' }
}

/** The same for a question, with what follows from the answer. */
export async function askAndSaveQuestion(
  session: Session,
  around: Surroundings,
  position: QuestionPosition,
): Promise<Step> {
  const { context, page } = session
  const { assessment, writer } = session.recordings[position.list]!
  const { pairs, offers, drafts } = besideQuestion(session, position)
  context.out.write(questionScreen(position, assessment, page, pairs))
  const item = itemAt(position, assessment)
  if (item.conflict) {
    const settled = await settle(around, answerVersions(assessment.checklist, item, page.say))
    if (settled.kind === 'version')
      return saveAnswer(session, around, position, restated(settled.entry, writer))
    if (settled.kind !== 'anew') return stepFor(settled, around)
  }
  const reply = await askQuestion({ ...around, offers }, item)
  if (reply.kind === 'take')
    return saveAnswer(session, around, position, { ...drafts[reply.offer]!, ...written(reply) })
  if (reply.kind === 'keep' && around.isForEvidence && item.answer) {
    await bringEvidence(session, around, position, { ask: true, carried: [] })
    return { to: 'next' }
  }
  if (reply.kind !== 'answer' && reply.kind !== 'not-applicable') return stepFor(reply, around)
  return saveAnswer(session, around, position, answerDraft(item, reply, writer))
}

async function saveAnswer(
  session: Session,
  around: Surroundings,
  position: QuestionPosition,
  draft: Draft<AnswerEntry> | Draft<WithdrawEntry>,
): Promise<Step> {
  const { context, open, page } = session
  const { say } = page
  const recording = session.recordings[position.list]!
  const { checklist } = recording.assessment
  const { question } = itemAt(position, recording.assessment)
  const value =
    draft.type === 'withdraw'
      ? say.report.withdrawn
      : withNote(valueText(checklist, question, draft, say), draft.note, say)
  if (!save(session, recording, draft, { name: questionName(question, say), value }))
    return { to: 'stay' }
  const now = itemAt(position, recording.assessment)
  if (now.leftOut || draft.type === 'withdraw') {
    session.tell(say.check.saved({ value }))
    if (now.leftOut) session.tell(leftOutText(now.leftOut, checklist, say))
    return { to: 'next', answered: [position] }
  }
  for (const one of itemsAt(position, recording.assessment)) {
    const gap = gapOf(one, recording.assessment, session.year, todayIn(context.environment))
    context.out.write(feedback(one, gap, recording.assessment, open.workspace, page))
  }
  const carried = await carryAnswer(session, position, draft)
  // Whoever was at it in this question knows what is still to come.
  const answered = [position, ...carried]
  try {
    await bringEvidence(session, around, position, { ask: draft.evidence === undefined, carried })
  } catch (error) {
    // The answer itself is saved, and counts when the walk is summed up.
    if (error instanceof Stopped) return { to: 'stop', answered }
    throw error
  }
  return { to: 'next', answered }
}

/** Evidence that is still to come, for an answer that stands, and for those that were written along with it. */
async function bringEvidence(
  session: Session,
  around: Surroundings,
  position: QuestionPosition,
  { ask, carried }: { ask: boolean; carried: readonly QuestionPosition[] },
): Promise<void> {
  const { say } = session.page
  const recording = session.recordings[position.list]!
  const { assessment, writer } = recording
  const item = itemAt(position, assessment)
  const answer = item.answer!
  await evidenceAfter(around, item, {
    ask,
    save: (evidence) => {
      const name = questionName(item.question, say)
      const value = valueText(assessment.checklist, item.question, answer, say)
      const draft = evidenceDraft(answer, evidence, writer)
      if (!save(session, recording, draft, { name, value })) return false
      carryEvidence(session, carried, evidence)
      return true
    },
  })
}

function stepFor(
  reply: Extract<Reply, { kind: 'keep' | 'skip' | 'back' | 'stop' | 'jump' | 'filter' }>,
  { tell, say }: Surroundings,
): Step {
  if (reply.kind === 'jump') return { to: 'jump', position: reply.position }
  if (reply.kind === 'filter') return { to: 'filter', filter: reply.filter }
  if (reply.kind !== 'keep') return { to: reply.kind }
  tell(say.check.kept)
  return { to: 'next' }
}
