import { dateOfStamp } from '../../civil/clock.ts'
import type { Raw } from '../../checklist/answer/kind.ts'
import type { AnswerEntry, Draft, FactEntry } from '../../record/entry.ts'
import type { Assessed } from '../../scoring/assess.ts'
import type { FactPosition } from './positions.ts'
import type { Reply } from './reply.ts'

/** The entry that says what a person replied. */
export function answerDraft(
  item: Assessed,
  reply: Extract<Reply, { kind: 'answer' | 'not-applicable' }>,
  by: string,
): Draft<AnswerEntry> {
  const { indicator, stage } = item.question
  const said =
    reply.kind === 'answer'
      ? { value: reply.value, ...(reply.unchanged && carriedOver(item)) }
      : { value: null, notApplicable: reply.reason }
  return {
    type: 'answer',
    indicator: indicator.id,
    ...(stage && { stage }),
    ...said,
    by,
    ...(reply.note !== undefined && { note: reply.note }),
  }
}

export function factDraft({ id, stage }: FactPosition, value: Raw, by: string): Draft<FactEntry> {
  return { type: 'fact', fact: id, ...(stage && { stage }), value, by }
}

/** A note added to an unchanged answer is no new observation: when it was seen and what proves it stay. */
function carriedOver({ answer }: Assessed): Pick<Draft<AnswerEntry>, 'observedOn' | 'evidence'> {
  if (!answer) return {}
  return {
    observedOn: answer.observedOn ?? dateOfStamp(answer.at),
    ...(answer.evidence && { evidence: answer.evidence }),
  }
}
