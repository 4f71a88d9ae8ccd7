import { dateOfStamp } from '../../../../civil/clock.ts'
import type { CivilDate } from '../../../../civil/date.ts'
import type { Catalogue } from '../../../../messages/catalogue.ts'
import type { AnswerEntry, Evidence } from '../../../../record/entry.ts'
import { evidenceText } from '../../../../report/evidence.ts'

/**
 * What goes into an entry with the value. While it is asked: undefined is not said, '' and [] are said to be none. All of
 * it is about the answer it was given for: another value leaves it behind, the same value keeps what is not said anew.
 */
export interface Company {
  readonly note: string | undefined
  readonly evidence: readonly Evidence[] | undefined
  readonly observedOn: CivilDate | undefined
}

/** Only a slip that is mended at once may keep what was said with it. */
export function companyBefore(answer: AnswerEntry | undefined, isMending: boolean): Company {
  const { note, evidence, observedOn } = (isMending ? answer : undefined) ?? {}
  return { note, evidence, observedOn }
}

/** What an entry says in the end; `newDay` is when a new answer was seen, undefined for today. */
export function companyFor(
  said: Company,
  unchanged: AnswerEntry | undefined,
  newDay: CivilDate | undefined,
): Company {
  const evidence = said.evidence ?? unchanged?.evidence
  return {
    note: (said.note ?? unchanged?.note) || undefined,
    evidence: evidence?.length ? evidence : undefined,
    observedOn: said.observedOn ?? (unchanged ? dayOf(unchanged) : newDay),
  }
}

/** Nothing new is said about an answer whose value is the same. */
export function isSameCompany(company: Company, answer: AnswerEntry): boolean {
  return (
    company.note === answer.note &&
    company.observedOn === dayOf(answer) &&
    JSON.stringify(company.evidence ?? []) === JSON.stringify(answer.evidence ?? [])
  )
}

/** When an answer was seen: on the day it names, else on the day on which it was entered. */
export function dayOf({ observedOn, at }: AnswerEntry): CivilDate {
  return observedOn ?? dateOfStamp(at)
}

/** Said above the answers, so that nobody wonders whether it was taken. */
export function companyLines({ note, evidence, observedOn }: Company, say: Catalogue): string[] {
  const pieces = (evidence ?? []).map((piece) => evidenceText(piece, say))
  return [
    ...(note ? [say.check.notePending({ note })] : []),
    ...(pieces.length > 0 ? [say.asking.evidenceSoFar({ pieces })] : []),
    ...(observedOn !== undefined ? [say.asking.observedOn({ day: observedOn })] : []),
  ]
}
