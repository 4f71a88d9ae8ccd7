import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Question } from '../../checklist/walk.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { AnswerEntry, FactEntry, WithdrawEntry } from '../../record/entry.ts'
import { answerText, factValueText } from '../../report/gap-report/phrases.ts'
import type { FactPosition } from './positions.ts'

export function factName({ fact, stage }: FactPosition, say: Catalogue): string {
  return stage ? say.marks.within(fact.title, say.domain.stages[stage]) : fact.title
}

export function factText(
  { fact }: FactPosition,
  { value }: Pick<FactEntry, 'value'>,
  say: Catalogue,
): string {
  return factValueText(fact, value, say)
}

/** What an entry says, in the words of its kind. */
export function valueText(
  checklist: Checklist,
  question: Question,
  entry: Pick<AnswerEntry, 'value' | 'notApplicable'>,
  say: Catalogue,
): string {
  return entry.notApplicable === undefined
    ? answerText(checklist, question, entry.value, say)
    : say.check.notApplicable({ reason: entry.notApplicable })
}

/** The same with its note; a withdrawal says that it is one. */
export function entryText(
  checklist: Checklist,
  question: Question,
  entry: AnswerEntry | WithdrawEntry,
  say: Catalogue,
): string {
  if (entry.type === 'withdraw') return say.report.withdrawn
  return withNote(valueText(checklist, question, entry, say), entry.note, say)
}

export function withNote(value: string, note: string | undefined, say: Catalogue): string {
  return note === undefined ? value : say.check.valueWithNote({ value, note })
}
