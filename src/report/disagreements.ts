import type { Catalogue } from '../messages/catalogue.ts'
import type { Assessed, Assessment } from '../scoring/assess.ts'
import type { Disagreement } from '../scoring/cross-walk.ts'
import { heading, list, paragraph, type Block } from './document.ts'
import { answerText, questionName } from './gap-report/phrases.ts'

/** A round as far as a disagreement is about it. */
export interface Told {
  round: { id: string }
  assessment: Assessment
}

/** What the records of several checklists say differently of one observation, for people. */
export function disagreementBlocks(found: readonly Disagreement<Told>[], say: Catalogue): Block[] {
  if (found.length === 0) return []
  const lines = found.map(({ one, other, confidence }) =>
    say.walk.disagreement({
      one: sideText(one, say),
      other: sideText(other, say),
      confidence: confidence === 'high' ? '' : say.walk.confidences[confidence],
    }),
  )
  return [heading(1, say.walk.disagreements), paragraph(say.walk.disagreementsLead), list(lines)]
}

interface Side {
  record: Told
  item: Assessed
}

function sideText({ record: { assessment }, item }: Side, say: Catalogue): string {
  const { question, answer } = item
  const { checklist } = assessment
  const { value, by, at } = answer!
  return say.walk.disagreementPart({
    checklist: checklist.title,
    question: questionName(question, say),
    value: answerText(checklist, question, value, say),
    by,
    date: at.slice(0, 10),
  })
}

/** The same for machines. */
export function disagreementsJson(found: readonly Disagreement<Told>[]) {
  return found.map(({ one, other, confidence }) => ({
    confidence,
    one: sideJson(one),
    other: sideJson(other),
  }))
}

function sideJson({ record: { round, assessment }, item: { question, answer } }: Side) {
  const { value, by, at, via = null } = answer!
  return {
    checklist: assessment.checklist.id,
    round: round.id,
    indicator: question.indicator.id,
    stage: question.stage ?? null,
    value,
    by,
    at,
    via,
  }
}
