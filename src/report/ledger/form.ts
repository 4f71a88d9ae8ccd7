import { headKeys } from '../../checklist/form/fields.ts'
import {
  identitySheet,
  ledgerFormat,
  sealOf,
  writeIdentity,
  type FormScope,
} from '../../checklist/form/identity.ts'
import {
  isTypedInLedger,
  ledgerFields,
  problemKey,
  type LedgerField,
} from '../../checklist/form/ledger-fields.ts'
import type { CivilDate } from '../../civil/date.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { FormWords } from '../../messages/forms.ts'
import { lastOf } from '../../rectification/as-of.ts'
import { linkKey, type LedgerItem } from '../../rectification/ledger-items.ts'
import { collectChoices, type Choices } from '../form/choices.ts'
import { guideSheet, numbered, unseenSheet } from '../form/pages.ts'
import { checkFor } from '../form/table.ts'
import type { Sheet, SheetCell, SheetRow, Workbook } from '../workbook.ts'
import { ledgerTexts, openFields, takesIn, type LedgerNames } from './form-cells.ts'

export interface LedgerForm {
  say: Catalogue
  words: FormWords
  subject: { name: string; code: string }
  scope: FormScope & { kind: 'whole' | 'owner' }
  today: CivilDate
  items: readonly LedgerItem[]
  names: LedgerNames
}

/** In characters; printed on two pages beside each other, so that the letters stay legible. */
const widths: Readonly<Record<LedgerField, number>> = {
  key: 4,
  row: 5,
  number: 12,
  what: 20,
  indicators: 14,
  place: 9,
  severity: 6,
  found: 8,
  target: 24,
  measure: 24,
  class: 9,
  owner: 9,
  leader: 8,
  person: 8,
  officer: 8,
  seen: 11,
  due: 11,
  originalDue: 12,
  acknowledgedBy: 8,
  acknowledgedOn: 11,
  progress: 17,
  percent: 6,
  finishedOn: 11,
  before: 11,
  after: 16,
  verdict: 7,
  opinion: 13,
  verifiedBy: 8,
  verifiedOn: 11,
  closedBy: 8,
  closedOn: 11,
  reopenings: 5,
  state: 8,
  note: 13,
}

/** Whoever fills the sheet in writes the own name above this column. */
export const fillerField = 'measure' satisfies LedgerField

type Line = { key: string; item: LedgerItem; texts: Record<Exclude<LedgerField, 'key'>, string> }

/** The ledger as a workbook that can be filled in: how to, the table, and two sheets nobody sees. */
export function ledgerWorkbook(form: LedgerForm): Workbook {
  const { words, subject, say, scope, items, names } = form
  const { ledger } = words
  const choices = collectChoices()
  const lines = items.map((item, n): Line => {
    const texts = { row: String(n + 1), ...ledgerTexts(item, names, say, words) }
    return { key: keyOf(item), item, texts }
  })
  const identity = writeIdentity({
    format: ledgerFormat,
    subject: subject.code,
    language: say.language,
    scope,
    due: '',
    checklists: [],
    sheets: [
      {
        name: ledger.sheet,
        columns: ledgerFields.map((field) => ({ field, title: ledger.columns[field] })),
        rows: lines.map(({ key, texts }) => ({ key, seal: sealOf(key, texts) })),
      },
    ],
  })
  const guide = guideSheet(words, words.sheets.guide, subject.name, [
    [words.guide.school, [subject.name]],
    [words.guide.code, [subject.code]],
    [words.guide.scope, [scopeText(form)]],
    [ledger.guide.rows, [ledger.guide.count({ count: lines.length })]],
    [words.guide.howTo, numbered(ledger.guide.steps)],
  ])
  const table = tableSheet(form, choices, lines)
  return { sheets: [guide, table, unseenSheet(identitySheet, identity), choices.sheet()] }
}

function keyOf({ problem, links }: LedgerItem): string {
  return problem
    ? problemKey({ number: problem.number, id: problem.id, last: lastOf(problem) })
    : `gap/${links.map(linkKey).join(' ')}`
}

function scopeText({ scope, words: { ledger } }: LedgerForm): string {
  return ledger.scope[scope.kind](scope)
}

function tableSheet(form: LedgerForm, choices: Choices, lines: readonly Line[]): Sheet {
  const { words, say, subject, today } = form
  const { columns, about, filler, sheet } = words.ledger
  const row = (cells: Partial<Record<LedgerField, SheetCell>>): SheetRow => ({
    cells: ledgerFields.map((field) => cells[field]),
  })
  const titles = ledgerFields.map((field) => {
    const text = field === 'key' ? headKeys.columns : columns[field]
    return [field, { text, look: 'header' }] as const
  })
  const scope = scopeText(form)
  return {
    name: sheet,
    state: 'protected',
    columns: ledgerFields.map((field) => ({
      width: widths[field],
      ...(field === 'key' && { hidden: true }),
    })),
    rows: [
      row({ row: { text: say.ledger.title({ subject: subject.name }), look: 'title' } }),
      row({
        key: { text: headKeys.by, look: 'locked' },
        row: { text: about({ subject: subject.name, scope, today }), look: 'line' },
        target: { text: filler, look: 'strong' },
        [fillerField]: { text: '', look: 'answer' },
      }),
      row(Object.fromEntries(titles)),
      ...lines.map((line) => row(cellsOf(line, choices, words))),
    ],
    print: {
      titles: 3,
      firstColumn: 2,
      footer: words.printed,
      pagesWide: 2,
      titleColumns: ledgerFields.indexOf('what') + 1,
    },
  }
}

function cellsOf(
  { key, item, texts }: Line,
  choices: Choices,
  words: FormWords,
): Partial<Record<LedgerField, SheetCell>> {
  const open: readonly LedgerField[] = item.problem ? openFields[item.state] : []
  const cells = ledgerFields.map((field): [LedgerField, SheetCell] => {
    if (field === 'key') return [field, { text: key, look: 'locked' }]
    const text = texts[field]
    if (!isTypedInLedger(field)) return [field, { text, look: 'locked' }]
    const takes = takesIn(field, words)
    const isNumber = takes.kind === 'number' && text !== ''
    if (!open.includes(field)) return [field, { text, isNumber, look: text ? 'locked' : 'muted' }]
    return [field, { text, isNumber, look: 'answer', check: checkFor(takes, choices, words) }]
  })
  return Object.fromEntries(cells)
}
