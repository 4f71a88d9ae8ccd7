import { shown } from '../checklist/answer/kind.ts'
import type { Path } from '../checklist/yaml/node.ts'
import type { CivilDate } from '../civil/date.ts'
import { personName } from '../record/person.ts'
import { readEvidence, type GivenEvidence } from './evidence.ts'
import { readPastDay, type Fail, type PlainMap } from './mistake.ts'

/** What may stand beside a value besides the reason why there is none. */
export interface AnswerExtras {
  note?: string
  observedOn?: CivilDate
  /** Who answered, where that is not the person who hands the file in. */
  by?: string
  evidence?: readonly GivenEvidence[]
}

export interface FactExtras {
  note?: string
  by?: string
  /** The day to which a figure refers, and where it comes from. */
  asOf?: CivilDate
  source?: string
}

type Extras = AnswerExtras & FactExtras
export type Extra = keyof Extras

export const answerExtras = ['note', 'observedOn', 'by', 'evidence'] as const
export const factExtras = ['note', 'by', 'asOf', 'source'] as const

/** Reads those of `words` that are given and not empty. Days after `today` have not been seen yet. */
export function readExtras<Word extends Extra>(
  given: PlainMap,
  words: readonly Word[],
  at: Path,
  today: CivilDate | undefined,
  fail: Fail,
): Pick<Extras, Word> {
  const extras: Extras = {}
  for (const word of words) {
    const value = given[word] ?? null
    const path = [...at, word]
    if (value === null || value === '') continue
    if (word === 'evidence') extras.evidence = readEvidence(value, path, today, fail)
    else if (typeof value !== 'string')
      fail(path, 'wrong-type', { key: word, item: 0, expected: 'text', seen: shown(value) })
    else if (word === 'observedOn' || word === 'asOf') {
      const day = readPastDay(word, value, path, today, fail)
      if (day !== undefined) Object.assign(extras, { [word]: day })
    } else if (word === 'by') {
      const name = readPerson(value, path, fail)
      if (name !== undefined) extras.by = name
    } else Object.assign(extras, { [word]: value })
  }
  return extras
}

export function readPerson(value: string, path: Path, fail: Fail): string | undefined {
  const name = personName(value)
  if (name === undefined) fail(path, 'bad-person', { seen: value })
  return name
}
