import { kindOf } from '../../../checklist/answer/registry.ts'
import { dateOfStamp } from '../../../civil/clock.ts'
import type { AnswerEntry, Draft } from '../../../record/entry.ts'
import { canonical } from '../../../record/standing.ts'
import { questionName } from '../../../report/gap-report/phrases.ts'
import type { Assessed, Assessment } from '../../../scoring/assess.ts'
import { placeKey } from '../../../scoring/cross-walk.ts'
import type { Session } from '../session.ts'
import { nameIn, valueText } from '../showing/entry-text.ts'
import type { Pair } from '../showing/page.ts'
import { elsewherePair, lastRoundPair, offering, othersOf, type Beside } from './offers.ts'
import { twinOf } from '../together/twin.ts'
import { itemAt, type QuestionPosition } from '../route/positions.ts'
import { answersFor, questionsAnsweredBy } from '../together/same-thing.ts'

/** What other checklists and an earlier round say of a question; what may be taken over while nothing stands. */
export function besideQuestion(session: Session, position: QuestionPosition): Beside<AnswerEntry> {
  const { recordings, crossings, page } = session
  const { say } = page
  const { assessment: own, writer: by, earlier } = recordings[position.list]!
  const item = itemAt(position, own)
  const { question, answer, problem } = item
  const isOpen = answer === undefined || problem !== undefined
  const textOf = (entry: Said) => valueText(own.checklist, question, entry, say)
  const draftOf = (said: Said): Draft<AnswerEntry> => ({
    type: 'answer',
    indicator: question.indicator.id,
    ...(question.stage && { stage: question.stage }),
    ...said,
    by,
  })

  const known = answersFor(item, own, othersOf(session, own), crossings).filter(
    ({ entry }) => !answer || canonical(entry.value) !== canonical(answer.value),
  )
  const adopt = isOpen ? known[0] : undefined
  const last = earlier && twinOf(item, earlier.assessment, question.indicator.id)
  const again = isOpen && last ? stillSaid(last, item, own) : undefined

  const pairs: Pair[] = [
    ...alsoAnswers(session, item, own),
    ...known.map(({ assessment, item: other, entry }) => {
      const value = valueText(assessment.checklist, other.question, entry, say)
      return elsewherePair(assessment, questionName(other.question, say), value, entry, say)
    }),
    ...(last?.answer ? [lastPair(earlier!.round, last, last.answer)] : []),
  ]
  return offering(
    pairs,
    adopt && { from: adopt.assessment, ...taken({ ...adopt.entry, via: originOf(adopt) }) },
    again && { value: textOf(again), draft: draftOf(again) },
    say,
  )

  function lastPair(
    round: string,
    { outcome, problem: unfit }: Assessed,
    entry: AnswerEntry,
  ): Pair {
    const isJudged = unfit === undefined && entry.notApplicable === undefined
    const words = { value: textOf(entry), outcome: isJudged ? say.domain.outcomes[outcome] : '' }
    return lastRoundPair(round, words, entry, say)
  }

  /** The same observation: it keeps its day, its evidence and its note. */
  function taken(entry: AnswerEntry & { via: string }) {
    const { value, note, evidence, observedOn = dateOfStamp(entry.at), via } = entry
    const draft = {
      ...draftOf({ value }),
      observedOn,
      ...(evidence && { evidence }),
      ...(note !== undefined && { note }),
      via,
    }
    return { value: textOf(entry), draft }
  }
}

type Said = Pick<AnswerEntry, 'value' | 'notApplicable'>

function originOf({ assessment, entry }: { assessment: Assessment; entry: AnswerEntry }): string {
  return placeKey({ checklist: assessment.checklist.id, indicator: entry.indicator })
}

/** What was said in the earlier round, if it could be said today: it fits the checklist as it is now. */
function stillSaid(
  { answer, conflict }: Assessed,
  { question: { indicator } }: Assessed,
  { checklist }: Assessment,
): Said | undefined {
  if (!answer || conflict) return undefined
  const { value, notApplicable } = answer
  if (notApplicable !== undefined)
    return indicator.notApplicable === 'never' ? undefined : { value, notApplicable }
  const read = kindOf(indicator.answer).check(indicator.answer, value, checklist.scales)
  return read.ok ? { value: read.value } : undefined
}

/** Which other questions of this walk the answer will be written to. */
function alsoAnswers(session: Session, item: Assessed, own: Assessment): Pair[] {
  const { recordings, crossings, page } = session
  const { say } = page
  const walked = recordings.map(({ assessment }) => assessment).filter((one) => one !== own)
  const names = questionsAnsweredBy(item, own, walked, crossings).map(
    ({ assessment, item: other }) =>
      nameIn(assessment.checklist, questionName(other.question, say), say),
  )
  return names.length > 0 ? [[say.walk.alsoAnswers, names.join('\n')]] : []
}
