import {
  everyEntry,
  having,
  isCount,
  isDate,
  isEvidence,
  isHash,
  isId,
  isText,
  listOf,
  maybe,
  oneOf,
  type FieldTests,
} from './field-tests.ts'
import { roundKinds } from './entry.ts'

const act = {
  ...everyEntry,
  problem: isText,
  of: isHash,
  on: maybe(isDate),
  note: maybe(isText),
}
const dated = { due: maybe(isDate), tentative: maybe(isText) }
const milestones = listOf(having({ title: isText, due: isDate }))
const level = oneOf(['school', 'bureau'])

/** What the fields of a ledger's entries must be, by type: a line from elsewhere is not to be trusted with less. */
export const ledgerTests: Readonly<Record<string, FieldTests>> = {
  problem: {
    ...everyEntry,
    ...dated,
    problem: isText,
    title: isText,
    links: listOf(having({ checklist: isId, indicator: isId, stage: maybe(isId) })),
    place: maybe(isText),
    severity: oneOf(['veto', 'major', 'serious', 'minor']),
    source: oneOf(roundKinds),
    level,
    round: maybe(isText),
    seen: isDate,
    class: oneOf(['immediate', 'limited', 'project', 'standing', 'refer']),
    within: maybe(isText),
    until: maybe(isText),
    cycle: maybe(isText),
    review: maybe(isDate),
    owner: maybe(isText),
    assist: maybe(listOf(isText)),
    mendedBy: oneOf(['school', 'superior']),
    target: maybe(isText),
    evidence: maybe(isEvidence),
    partOf: maybe(isHash),
    note: maybe(isText),
  },
  assign: {
    ...act,
    ...dated,
    person: isText,
    leader: maybe(isText),
    officer: maybe(isText),
    owner: maybe(isText),
    review: maybe(isDate),
    measure: maybe(isText),
    milestones: maybe(milestones),
  },
  acknowledge: act,
  progress: {
    ...act,
    measure: maybe(isText),
    percent: maybe((value) => isCount(value) && Number(value) <= 100),
    evidence: maybe(isEvidence),
    review: maybe(isDate),
  },
  extend: { ...act, due: isDate, reason: isText },
  hold: { ...act, reason: isText, milestones },
  transfer: { ...act, to: isText, document: maybe(isText), reason: maybe(isText) },
  return: { ...act, ...dated, reason: isText },
  submit: { ...act, measure: maybe(isText), evidence: isEvidence },
  verify: act,
  reject: { ...act, ...dated, reason: isText },
  close: { ...act, level },
  reopen: { ...act, ...dated, reason: isText, seen: isDate },
  note: { ...act, note: isText },
}
