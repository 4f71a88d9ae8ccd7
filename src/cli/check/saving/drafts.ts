import type { Raw } from '../../../checklist/answer/kind.ts'
import type { AnswerEntry, Draft, Evidence, FactEntry } from '../../../record/entry.ts'
import type { Assessed } from '../../../scoring/assess.ts'
import type { Reference } from '../showing/entry-text.ts'
import { dayOf, type Company } from '../asking/along/company.ts'
import type { FactPosition } from '../route/positions.ts'
import type { Reply } from '../asking/reply.ts'

/** The entry that says what a person replied. */
export function answerDraft(
  { question: { indicator, stage } }: Assessed,
  reply: Extract<Reply, { kind: 'answer' | 'not-applicable' }>,
  by: string,
): Draft<AnswerEntry> {
  return {
    type: 'answer',
    indicator: indicator.id,
    ...(stage && { stage }),
    ...(reply.kind === 'answer'
      ? { value: reply.value }
      : { value: null, notApplicable: reply.reason }),
    by,
    ...written(reply),
  }
}

/** Evidence that came later is a new entry with the same answer; it is no new observation. */
export function evidenceDraft(
  { type, indicator, stage, value, note, ...answer }: AnswerEntry,
  evidence: readonly Evidence[],
  by: string,
): Draft<AnswerEntry> {
  const company = { note, evidence, observedOn: dayOf({ ...answer, type, indicator, value }) }
  return { type, indicator, ...(stage && { stage }), value, by, ...written(company) }
}

export function factDraft(
  { id, stage }: FactPosition,
  value: Raw,
  by: string,
  { asOf, source }: Reference,
): Draft<FactEntry> {
  return {
    type: 'fact',
    fact: id,
    ...(stage && { stage }),
    value,
    by,
    ...(asOf !== undefined && { asOf }),
    ...(source !== undefined && { source }),
  }
}

/** What is said along with a value, as it is recorded. */
export function written({ note, evidence, observedOn }: Company): Partial<Draft<AnswerEntry>> {
  return {
    ...(note !== undefined && { note }),
    ...(observedOn !== undefined && { observedOn }),
    ...(evidence?.length && { evidence }),
  }
}
