import { ledgerFields, typedLedgerFields, type LedgerField } from './ledger-fields.ts'

/** What a column of a form for answers is for. Its title is a matter of language; this word is not. */
export const answerFormFields = [
  'key',
  'id',
  'officialNo',
  'title',
  'stage',
  'look',
  'standard',
  'ask',
  'answer',
  'unit',
  'notApplicable',
  'places',
  'note',
  'observedOn',
  'by',
  'asOf',
  'source',
  'problem',
] as const
export type AnswerFormField = (typeof answerFormFields)[number]

/** The same of any workbook that goes out and comes back. */
export type FormField = AnswerFormField | LedgerField
export const formFields: readonly FormField[] = [
  ...new Set<FormField>([...answerFormFields, ...ledgerFields]),
]

export const questionFields = [
  'key',
  'id',
  'officialNo',
  'title',
  'stage',
  'look',
  'standard',
  'ask',
  'answer',
  'unit',
  'notApplicable',
  'places',
  'note',
  'observedOn',
  'by',
] as const satisfies readonly AnswerFormField[]

/** Of a walk sheet: whoever walks sees it all on one day, so name and day stand above the table only. */
export const walkFields = questionFields.filter((field) => field !== 'observedOn' && field !== 'by')

export const factFields = [
  'key',
  'id',
  'title',
  'stage',
  'look',
  'answer',
  'unit',
  'asOf',
  'source',
  'note',
  'by',
] as const satisfies readonly AnswerFormField[]

/** The columns a person fills in. */
export const typedFields = [
  'answer',
  'notApplicable',
  'places',
  'note',
  'observedOn',
  'by',
  'asOf',
  'source',
] as const satisfies readonly AnswerFormField[]
export type TypedField = (typeof typedFields)[number]

const typed: ReadonlySet<FormField> = new Set([...typedFields, ...typedLedgerFields])

export function isTyped(field: FormField): boolean {
  return typed.has(field)
}

/** The columns that say what is asked; nobody is meant to change them. */
export const sealedFields = [
  'id',
  'officialNo',
  'title',
  'stage',
  'look',
  'standard',
  'ask',
  'unit',
] as const satisfies readonly AnswerFormField[]

/** Rows above the table: who fills the sheet in, on which day, and the row with the titles of the columns. */
export const headKeys = { by: 'by', observedOn: 'date', columns: 'columns' } as const

/** What stands in the first, hidden column of a row: ids hold no slash. */
export type RowKey =
  | { kind: 'question'; checklist: string; id: string; stage: string | undefined; input: string }
  | { kind: 'fact'; checklist: string; id: string; stage: string | undefined }

export function rowKey(key: RowKey): string {
  const parts = [key.kind, key.checklist, key.id, key.stage ?? '']
  return (key.kind === 'question' ? [...parts, key.input] : parts).join('/')
}

export function parseRowKey(text: string): RowKey | undefined {
  const [kind, checklist = '', id = '', stage = '', input = ''] = text.split('/')
  const common = { checklist, id, stage: stage || undefined }
  if (checklist === '' || id === '') return undefined
  if (kind === 'question' && input !== '') return { kind, ...common, input }
  return kind === 'fact' ? { kind, ...common } : undefined
}

/** The name under which the content of one cell is kept. */
export function cellKey(row: string, field: FormField): string {
  return `${row} ${field}`
}
