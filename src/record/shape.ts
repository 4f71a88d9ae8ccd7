import { journalFormat, roundKinds } from './entry.ts'
import {
  everyEntry,
  having,
  isAnything,
  isCount,
  isDate,
  isEvidence,
  isHash,
  isId,
  isStamp,
  isText,
  isVia,
  listOf,
  maybe,
  oneOf,
  wrongField,
  type Fields,
  type FieldTests,
} from './field-tests.ts'
import { ledgerTests } from './ledger-fields.ts'

const about = (id: 'indicator' | 'fact') => ({
  ...everyEntry,
  [id]: isId,
  stage: maybe(isId),
  note: maybe(isText),
})

/** What the fields of an entry must be, by its type. Other types are looked into by whoever knows them. */
const entryTests = new Map<string, FieldTests>([
  [
    'answer',
    {
      ...about('indicator'),
      value: isAnything,
      notApplicable: maybe(isText),
      observedOn: maybe(isDate),
      evidence: maybe(isEvidence),
      via: maybe(isVia),
    },
  ],
  [
    'fact',
    {
      ...about('fact'),
      value: isAnything,
      asOf: maybe(isText),
      source: maybe(isText),
      via: maybe(isVia),
    },
  ],
  ['withdraw', about('indicator')],
  ...Object.entries(ledgerTests),
])

const headerTests: FieldTests = {
  format: (value) => value === journalFormat,
  checklist: maybe(isText),
  digest: maybe(isText),
  wording: maybe(isText),
  subject: isText,
  office: maybe(isText),
  round: maybe(isText),
  kind: maybe(oneOf(roundKinds)),
  writer: isText,
  at: isStamp,
  tool: isText,
  run: isText,
  parents: listOf(having({ journal: isText, n: isCount, hash: isHash })),
}

/** The first field of a header that is missing or not what it should be; undefined if all is well. */
export function wrongHeaderField(fields: Fields): string | undefined {
  return wrongField(fields, headerTests)
}

/** The first field of an entry that is missing or not what it should be; undefined if all is well. */
export function wrongEntryField(fields: Fields): string | undefined {
  const wrong = wrongField(fields, entryTests.get(String(fields['type'])) ?? everyEntry)
  if (wrong !== undefined || fields['type'] !== 'answer') return wrong
  return fields['notApplicable'] !== undefined && fields['value'] !== null ? 'value' : undefined
}
