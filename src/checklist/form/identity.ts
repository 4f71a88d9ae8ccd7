import { createHash } from 'node:crypto'
import { formFields, sealedFields, type FormField } from './fields.ts'
import { sealedLedgerFields } from './ledger-fields.ts'

/** Forms that ask for answers, and ledgers that go out to be filled in. */
export const formFormat = 'zicha/form@1'
export const ledgerFormat = 'zicha/ledger-form@1'
const formats = [formFormat, ledgerFormat] as const
/** The sheet nobody sees, on which a form says what it is. */
export const identitySheet = 'zicha'
/** The other one, with what the drop-downs offer. */
export const choicesSheet = 'choices'

/** Which questions a form holds; `facts`: none but the facts. */
export interface FormScope {
  kind: 'whole' | 'owner' | 'place' | 'facts'
  /** The department or place as it is printed; empty for the others. */
  name: string
}

export interface FormSheet {
  name: string
  columns: readonly { field: FormField; title: string }[]
  rows: readonly { key: string; seal: string }[]
}

/** What a form knows of itself. */
export interface FormIdentity {
  format: (typeof formats)[number]
  /** The code of the school. */
  subject: string
  language: string
  scope: FormScope
  /** By when it should be back; empty where nobody said. */
  due: string
  /** The day that a ledger is about; absent from other forms. */
  asOf?: string
  /** `digest`: of what judges; a mended word leaves it as it is. */
  checklists: readonly { id: string; edition: string; digest: string; round: string }[]
  sheets: readonly FormSheet[]
}

/** As rows of texts, with a checksum at the end: it shows a slip of the hand, not a forgery. */
export function writeIdentity(form: FormIdentity): string[][] {
  const rows = [
    ['format', form.format],
    ['subject', form.subject],
    ['language', form.language],
    ['scope', form.scope.kind, form.scope.name],
    ['due', form.due],
    ...(form.asOf === undefined ? [] : [['asOf', form.asOf]]),
    ...form.checklists.map(({ id, edition, digest, round }) => [
      'checklist',
      id,
      edition,
      digest,
      round,
    ]),
    ...form.sheets.flatMap(({ name, columns, rows: own }) => [
      ['sheet', name],
      ...columns.map(({ field, title }) => ['column', field, title]),
      ...own.map(({ key, seal }) => ['row', key, seal]),
    ]),
  ].map((row) => row.map(plainText))
  return [...rows, ['check', checksum(rows)]]
}

/** Undefined for rows that are not what `writeIdentity` wrote; `newer` for those of a later version. */
export function readIdentity(
  rows: readonly (readonly string[])[],
): FormIdentity | 'newer' | undefined {
  const written = rows.slice(0, -1).map((row) => row.map(plainText))
  const [word, sum] = rows.at(-1) ?? []
  const [key, value = ''] = written[0] ?? []
  const format = formats.find((known) => known === value)
  if (key === 'format' && !format && /^zicha\/(ledger-)?form@\d+$/.test(value)) return 'newer'
  if (word !== 'check' || sum !== checksum(written) || !format) return undefined
  return collect(format, written)
}

function collect(
  format: FormIdentity['format'],
  rows: readonly (readonly string[])[],
): FormIdentity {
  type Writable<T> = { -readonly [K in keyof T]: T[K] }
  const one = (word: string) => rows.find(([first]) => first === word) ?? []
  const [, kind = 'whole', name = ''] = one('scope')
  const sheets: {
    name: string
    columns: Writable<FormSheet['columns'][number]>[]
    rows: Writable<FormSheet['rows'][number]>[]
  }[] = []
  const checklists: FormIdentity['checklists'][number][] = []
  for (const [word, a = '', b = '', c = '', d = ''] of rows) {
    const field = formFields.find((known) => known === a)
    if (word === 'checklist') checklists.push({ id: a, edition: b, digest: c, round: d })
    if (word === 'sheet') sheets.push({ name: a, columns: [], rows: [] })
    if (word === 'column' && field) sheets.at(-1)?.columns.push({ field, title: b })
    if (word === 'row') sheets.at(-1)?.rows.push({ key: a, seal: b })
  }
  const asOf = one('asOf')[1]
  return {
    format,
    subject: one('subject')[1] ?? '',
    language: one('language')[1] ?? '',
    scope: { kind: kind as FormScope['kind'], name },
    due: one('due')[1] ?? '',
    ...(asOf !== undefined && { asOf }),
    checklists,
    sheets,
  }
}

/** What a row is about, in few digits: whoever changes a question or a problem by hand changes these. */
export function sealOf(key: string, texts: Partial<Record<FormField, string>>): string {
  const plain = (field: FormField) => plainText(texts[field] ?? '')
  const words = sealedFields.map(plain)
  const ledger = sealedLedgerFields.map(plain)
  const isLedger = ledger.some((text) => text !== '')
  return sha256(JSON.stringify([key, ...(isLedger ? ledger : words)])).slice(0, 16)
}

/** Spaces, line ends and what no cell can hold say nothing: programs for tables change them. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
    .trim()
}

function checksum(rows: readonly (readonly string[])[]): string {
  // A program may drop the empty cells at the end of a row.
  return sha256(JSON.stringify(rows.map((row) => row.join('\n').trimEnd())))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
