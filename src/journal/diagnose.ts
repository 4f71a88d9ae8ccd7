import type { Diagnostic, Params, Severity } from '../messages/diagnostic.ts'
import type { journal } from '../messages/zh/journal.ts'

type Rules = typeof journal
export type JournalRule = keyof Rules

/** What the sentences of a rule need to know. */
export type ParamsOf<R extends JournalRule> = ParamsOfSentence<Rules[R]['text']> &
  ParamsOfSentence<Rules[R]['fix']>

type ParamsOfSentence<S extends (...params: never[]) => string> =
  Parameters<S> extends [infer P] ? P : unknown

/** Something about line `line` of a journal. An error is damage; a warning has lost nothing that was confirmed. */
export function diagnose<R extends JournalRule>(
  severity: Severity,
  rule: R,
  file: string,
  line: number,
  params: ParamsOf<R>,
): Diagnostic {
  return { rule, severity, at: { file, line, col: 1 }, params: params as Params }
}
