import type { Checklist } from '../../../checklist/shape/checklist.ts'
import type { Question } from '../../../checklist/walk.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import type { AnswerEntry, FactEntry, WithdrawEntry } from '../../../record/entry.ts'
import { answerText, factValueText } from '../../../report/gap-report/phrases.ts'
import { saidOfShared } from '../../../report/share.ts'
import type { FactPosition } from '../route/positions.ts'

/** The day to which a figure refers (数据时点), and where it comes from (口径). */
export type Reference = Pick<FactEntry, 'asOf' | 'source'>

export function factName({ fact, stage }: FactPosition, say: Catalogue): string {
  return stage ? say.marks.within(fact.title, say.domain.stages[stage]) : fact.title
}

/** With its reference date and source, where they are known. */
export function factText(
  { fact }: FactPosition,
  { value, ...about }: Pick<FactEntry, 'value' | 'asOf' | 'source'>,
  say: Catalogue,
): string {
  const text = factValueText(fact, value, say)
  const reference = referenceText(about, say)
  return reference === '' ? text : say.asking.withReference({ value: text, reference })
}

/** Empty where there is none. */
export function referenceText({ asOf = '', source = '' }: Reference, say: Catalogue): string {
  return say.asking.referenceOf({ asOf, source })
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
  const text =
    entry.type === 'withdraw'
      ? say.report.withdrawn
      : withNote(valueText(checklist, question, entry, say), entry.note, say)
  return saidOfShared(question, entry, text, say)
}

export function withNote(value: string, note: string | undefined, say: Catalogue): string {
  return note === undefined ? value : say.check.valueWithNote({ value, note })
}

/** A question or a fact of another checklist. */
export function nameIn(
  { title }: Assessment['checklist'],
  question: string,
  { walk }: Catalogue,
): string {
  return walk.inChecklist({ checklist: title, question })
}
