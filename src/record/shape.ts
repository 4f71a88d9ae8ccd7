import { isChinaStamp } from '../civil/clock.ts'
import { parseCivilDate } from '../civil/date.ts'
import { journalFormat, roundKinds } from './entry.ts'

export type Fields = Readonly<Record<string, unknown>>
type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const isCount: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isStamp: Test = (value) => typeof value === 'string' && isChinaStamp(value)
const isDate: Test = (value) => typeof value === 'string' && parseCivilDate(value) !== undefined
/** Without `/`, so that no id can look like the key of an id and a stage. */
const isId: Test = (value) => typeof value === 'string' && /^[A-Za-z0-9][\w.-]*$/.test(value)
const isHash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isAnything: Test = (value) => value !== undefined
const isEvidence: Test = (value) => Array.isArray(value) && value.every(isFields)
const isParents: Test = (value) => Array.isArray(value) && value.every(isParent)

const maybe =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value)

const everyEntry = { type: isText, n: isCount, at: isStamp, by: isText }
const aboutIndicator = { ...everyEntry, indicator: isId, stage: maybe(isId), note: maybe(isText) }
const aboutFact = { ...everyEntry, fact: isId, stage: maybe(isId), note: maybe(isText) }

/** What the fields of an entry must be, by its type. Other types are looked into by whoever knows them. */
const entryTests = new Map([
  [
    'answer',
    Object.entries({
      ...aboutIndicator,
      value: isAnything,
      notApplicable: maybe(isText),
      observedOn: maybe(isDate),
      evidence: maybe(isEvidence),
    }),
  ],
  [
    'fact',
    Object.entries({
      ...aboutFact,
      value: isAnything,
      asOf: maybe(isText),
      source: maybe(isText),
    }),
  ],
  ['withdraw', Object.entries(aboutIndicator)],
])
const otherTests = Object.entries(everyEntry)

const headerTests = Object.entries({
  format: (value: unknown) => value === journalFormat,
  checklist: maybe(isText),
  digest: maybe(isText),
  wording: maybe(isText),
  subject: isText,
  round: maybe(isText),
  kind: maybe((value) => (roundKinds as readonly unknown[]).includes(value)),
  writer: isText,
  at: isStamp,
  tool: isText,
  run: isText,
  parents: isParents,
})

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first field of a header that is missing or not what it should be; undefined if all is well. */
export function wrongHeaderField(fields: Fields): string | undefined {
  return wrongField(fields, headerTests)
}

/** The first field of an entry that is missing or not what it should be; undefined if all is well. */
export function wrongEntryField(fields: Fields): string | undefined {
  const wrong = wrongField(fields, entryTests.get(String(fields['type'])) ?? otherTests)
  if (wrong !== undefined || fields['type'] !== 'answer') return wrong
  return fields['notApplicable'] !== undefined && fields['value'] !== null ? 'value' : undefined
}

function wrongField(fields: Fields, tests: readonly [string, Test][]): string | undefined {
  return tests.find(([key, test]) => !test(fields[key]))?.[0]
}

function isParent(value: unknown): boolean {
  return isFields(value) && isText(value['journal']) && isCount(value['n']) && isHash(value['hash'])
}
