/** The columns of a ledger that goes out as a workbook (整改台账), in their order. */
export const ledgerFields = [
  'key',
  'row',
  'number',
  'what',
  'indicators',
  'place',
  'severity',
  'found',
  'target',
  'measure',
  'class',
  'owner',
  'leader',
  'person',
  'officer',
  'seen',
  'due',
  'originalDue',
  'acknowledgedBy',
  'acknowledgedOn',
  'progress',
  'percent',
  'finishedOn',
  'before',
  'after',
  'verdict',
  'opinion',
  'verifiedBy',
  'verifiedOn',
  'closedBy',
  'closedOn',
  'reopenings',
  'state',
  'note',
] as const
export type LedgerField = (typeof ledgerFields)[number]

/** The columns a person fills in. */
export const typedLedgerFields = [
  'measure',
  'acknowledgedBy',
  'acknowledgedOn',
  'progress',
  'percent',
  'finishedOn',
  'after',
  'verdict',
  'opinion',
  'verifiedBy',
  'verifiedOn',
  'note',
] as const satisfies readonly LedgerField[]
export type TypedLedgerField = (typeof typedLedgerFields)[number]

export function isTypedInLedger(field: LedgerField): field is TypedLedgerField {
  return (typedLedgerFields as readonly LedgerField[]).includes(field)
}

/** The columns that say which problem it is and how it stood. */
export const sealedLedgerFields = ledgerFields.filter(
  (field) => field !== 'key' && !isTypedInLedger(field),
)

/** What stands in the first, hidden column of a row: which problem, and the last of its entries that was known. */
export interface ProblemKey {
  number: string
  id: string
  last: string
}

export function problemKey({ number, id, last }: ProblemKey): string {
  return ['problem', number, id, last].join('/')
}

/** Undefined for the row of a gap without a number, in which nothing can be filled in, and for any other text. */
export function parseProblemKey(text: string): ProblemKey | undefined {
  const [word, ...parts] = text.split('/')
  const [id, last] = parts.slice(-2)
  const number = parts.slice(0, -2).join('/')
  if (word !== 'problem' || !id || !last || number === '') return undefined
  return { number, id, last }
}
