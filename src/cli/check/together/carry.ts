import { canonical } from '../../../record/standing.ts'
import type { AnswerEntry, Draft, Evidence, FactEntry } from '../../../record/entry.ts'
import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import {
  placeKey,
  takesUnchanged,
  type Confidence,
  type Place,
} from '../../../scoring/cross-walk.ts'
import { questionName } from '../../../report/gap-report/phrases.ts'
import type { Session } from '../session.ts'
import { evidenceDraft } from '../saving/drafts.ts'
import { entryText, factName, factText, nameIn, valueText } from '../showing/entry-text.ts'
import {
  factVersions,
  itemAt,
  type FactPosition,
  type QuestionPosition,
} from '../route/positions.ts'
import type { Recording } from '../saving/recording.ts'
import { chainState } from './chain.ts'
import { factElsewhere, questionsAnsweredBy, type Same } from './same-thing.ts'
import { save } from '../saving/save.ts'

/** Something that another checklist of this walk asks as well. */
interface Target {
  /** The checklist and what it asks, as it is said to a person. */
  name: string
  /** What is to be written, in the words of that checklist, and what stands there. */
  value: string
  before: string
  same: Same<AnswerEntry | FactEntry>
  confidence: Confidence
  /** What lies between, where one leads to it through others. */
  along: readonly string[]
  inConflict: boolean
}

/**
 * Writes an answer that has just been saved to the other checklists of this walk that ask the same, and returns where.
 * What somebody else said differently there stays, and is said.
 */
export async function carryAnswer(
  session: Session,
  position: QuestionPosition,
  draft: Draft<AnswerEntry>,
): Promise<QuestionPosition[]> {
  // Whether something applies is each system's own matter.
  if (draft.notApplicable !== undefined) return []
  const { say } = session.page
  const own = session.recordings[position.list]!.assessment
  const item = itemAt(position, own)
  const via = placeKey({ checklist: own.checklist.id, indicator: draft.indicator })
  const written: QuestionPosition[] = []
  for (const same of questionsAnsweredBy(item, own, othersOf(session, own), session.crossings)) {
    const { assessment, item: other, crossing } = same
    const { checklist } = assessment
    const { question, conflict } = other
    if (!takesUnchanged(item.question.indicator, question.indicator, draft.value, checklist))
      continue
    // What is written to one of them may be a link on the way to the next.
    const chain = chainState(crossing, item, draft.value, [
      ...othersOf(session, own),
      ...session.beside,
    ])
    if (chain === 'broken') continue
    // Who has been asked about a link and left it open was not sure that it is the same.
    const isSure = chain === 'holds' || (chain === 'open' && !isWalked(session, crossing.along))
    const entry: Draft<AnswerEntry> = { ...draft, indicator: question.indicator.id, via }
    const target: Target = {
      name: nameIn(checklist, questionName(question, say), say),
      value: valueText(checklist, question, entry, say),
      before: same.entry ? entryText(checklist, question, same.entry, say) : '',
      same,
      confidence: isSure ? crossing.confidence : 'low',
      along: (crossing.along ?? []).map(placeKey),
      inConflict: conflict !== undefined,
    }
    if (!(await carry(session, target, entry))) continue
    const list = session.recordings.indexOf(recordingOf(session, assessment))
    written.push({ kind: 'question', list, number: numberOf(other, assessment) })
  }
  return written
}

/** Evidence that came after an answer goes where that answer went. */
export function carryEvidence(
  session: Session,
  carried: readonly QuestionPosition[],
  evidence: readonly Evidence[],
): void {
  const { say } = session.page
  for (const position of carried) {
    const recording = session.recordings[position.list]!
    const { checklist } = recording.assessment
    const { question, answer } = itemAt(position, recording.assessment)
    const draft = { ...evidenceDraft(answer!, evidence, recording.writer), via: answer!.via }
    const name = nameIn(checklist, questionName(question, say), say)
    save(session, recording, draft, { name, value: valueText(checklist, question, draft, say) })
  }
}

/** The same for a fact that other checklists define alike. */
export async function carryFact(
  session: Session,
  position: FactPosition,
  draft: Draft<FactEntry>,
): Promise<void> {
  const { say } = session.page
  const own = session.recordings[position.list]!.assessment
  const via = `${own.checklist.id}/${position.id}`
  for (const same of factElsewhere(position, othersOf(session, own))) {
    const target: Target = {
      name: nameIn(same.assessment.checklist, factName(position, say), say),
      value: factText(position, draft, say),
      before: same.entry ? factText(position, same.entry, say) : '',
      same,
      confidence: 'high',
      along: [],
      inConflict: factVersions(position, same.assessment) !== undefined,
    }
    await carry(session, target, { ...draft, via })
  }
}

async function carry(
  session: Session,
  target: Target,
  draft: Draft<AnswerEntry> | Draft<FactEntry>,
): Promise<boolean> {
  if (!(await mayWrite(session, target, draft))) return false
  const { name, value, same } = target
  if (!save(session, recordingOf(session, same.assessment), draft, target)) return false
  session.tell(session.page.say.walk.carried({ question: name, value }))
  return true
}

/** Nothing that somebody else said is written over, and nothing doubtful is written without a word. */
async function mayWrite(
  session: Session,
  { name, value, before, same, confidence, along, inConflict }: Target,
  { value: said, by, via }: Draft<AnswerEntry> | Draft<FactEntry>,
): Promise<boolean> {
  const { walk } = session.page.say
  const { entry } = same
  if (inConflict) {
    session.tell(walk.differsOpen({ question: name }))
    return false
  }
  if (entry) {
    const isNotApplicable = 'notApplicable' in entry && entry.notApplicable !== undefined
    if (!isNotApplicable && canonical(entry.value) === canonical(said)) return false
    if (entry.by !== by) {
      session.tell(walk.differs({ question: name, value: before, by: entry.by }))
      return false
    }
    // What was written from here changes along with it.
    return (
      entry.via === via || confirm(session, walk.confirmChange({ question: name, value, before }))
    )
  }
  if (confidence === 'high') return true
  const words = { question: name, confidence: walk.confidences[confidence], value, along }
  return confirm(session, walk.confirmCarry(words))
}

function confirm({ prompts, page: { say } }: Session, message: string): Promise<boolean> {
  return prompts.choose({
    message,
    typing: { help: say.walk.carryHelp, read: () => undefined },
    choices: [
      { value: true, name: say.walk.carry },
      { value: false, name: say.walk.dontCarry },
    ],
  })
}

function othersOf({ recordings }: Session, own: Assessment): Assessment[] {
  return recordings.map(({ assessment }) => assessment).filter((one) => one !== own)
}

/** By name: with every entry a recording is assessed anew. */
function recordingOf({ recordings }: Session, { checklist }: Assessment): Recording {
  return recordings.find(({ assessment }) => assessment.checklist.id === checklist.id)!
}

function isWalked({ recordings }: Session, places: readonly Place[] = []): boolean {
  return places.some((place) =>
    recordings.some(({ assessment }) => assessment.checklist.id === place.checklist),
  )
}

/** 1-based; of what stages share, the first of them. */
function numberOf({ question }: Assessed, { items }: Assessment): number {
  const { indicator, sharedBy, stage } = question
  const at = items.findIndex(
    (one) =>
      one.question.indicator.id === indicator.id && (sharedBy || one.question.stage === stage),
  )
  return at + 1
}
