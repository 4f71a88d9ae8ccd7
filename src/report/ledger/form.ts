import { cellKey, headKeys } from '../../checklist/form/fields.ts'
import {
  identitySheet,
  ledgerFormat,
  plainText,
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
  /** Of one that came back with mistakes. */
  returned?: ReturnedCells
}

/** What was typed into a ledger that came back, and what is wrong with it, both by `cellKey`. */
export interface ReturnedCells {
  filled: ReadonlyMap<string, string>
  marks: ReadonlyMap<string, string>
}

type Column = LedgerField | 'problem'

/** In characters; printed on two pages beside each other, so that the letters stay legible. */
const widths: Readonly<Record<Column, number>> = {
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
  problem: 30,
}

/** Whoever fills the sheet in writes the own name above this column. */
export const fillerField = 'measure' satisfies LedgerField

type Line = { key: string; item: LedgerItem; texts: Record<Exclude<LedgerField, 'key'>, string> }

/** The ledger as a workbook that can be filled in: how to, the table, and two sheets nobody sees. */
export function ledgerWorkbook(form: LedgerForm): Workbook {
  const { words, subject, say, scope, items, names } = form
  const { ledger } = words
  const columns = columnsOf(form)
  const choices = collectChoices()
  const lines = items.map((item, n): Line => {
    const texts = { row: String(n + 1), ...ledgerTexts(item, names, say, words) }
    return { key: ledgerRowKey(item), item, texts }
  })
  const identity = writeIdentity({
    format: ledgerFormat,
    subject: subject.code,
    language: say.language,
    scope,
    due: '',
    asOf: form.today,
    checklists: [],
    sheets: [
      {
        name: ledger.sheet,
        columns: columns.map((field) => ({ field, title: titleOf(field, words) })),
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

/** What stands in the hidden column of an item's row. */
export function ledgerRowKey({ problem, links }: LedgerItem): string {
  return problem
    ? problemKey({ number: problem.number, id: problem.id, last: lastOf(problem) })
    : `gap/${links.map(linkKey).join(' ')}`
}

/** A ledger with mistakes says them in a column of its own. */
function columnsOf({ returned }: LedgerForm): readonly Column[] {
  return returned ? [...ledgerFields, 'problem'] : ledgerFields
}

function titleOf(field: Column, { ledger, columns }: FormWords): string {
  return field === 'problem' ? columns.problem : ledger.columns[field]
}

function scopeText({ scope, words: { ledger } }: LedgerForm): string {
  return ledger.scope[scope.kind](scope)
}

function tableSheet(form: LedgerForm, choices: Choices, lines: readonly Line[]): Sheet {
  const { words, say, subject, today } = form
  const { about, filler, sheet } = words.ledger
  const columns = columnsOf(form)
  const row = (cells: Partial<Record<Column, SheetCell>>): SheetRow => ({
    cells: columns.map((field) => cells[field]),
  })
  const titles = columns.map((field) => {
    const text = field === 'key' ? headKeys.columns : titleOf(field, words)
    return [field, { text, look: 'header' }] as const
  })
  const scope = scopeText(form)
  const typedName = returnedCells(form, `${sheet}#${headKeys.by}`, () => filler)
  return {
    name: sheet,
    state: 'protected',
    columns: columns.map((field) => ({
      width: widths[field],
      ...(field === 'key' && { hidden: true }),
    })),
    rows: [
      row({ row: { text: say.ledger.title({ subject: subject.name }), look: 'title' } }),
      row({
        key: { text: headKeys.by, look: 'locked' },
        row: { text: about({ subject: subject.name, scope, today }), look: 'line' },
        target: { text: filler, look: 'strong' },
        [fillerField]: typedName.cell(fillerField, { text: '', look: 'answer' }),
        ...typedName.problem(),
      }),
      row(Object.fromEntries(titles)),
      ...lines.map((line) => row(cellsOf(form, line, choices))),
    ],
    print: {
      titles: 3,
      firstColumn: 2,
      footer: words.printed,
      pagesWide: 2,
      titleColumns: columns.indexOf('what') + 1,
    },
  }
}

function cellsOf(
  form: LedgerForm,
  { key, item, texts }: Line,
  choices: Choices,
): Partial<Record<Column, SheetCell>> {
  const { words } = form
  const open: readonly LedgerField[] = item.problem ? openFields[item.state] : []
  const returned = returnedCells(form, key)
  const cells = ledgerFields.map((field): [LedgerField, SheetCell] => {
    if (field === 'key') return [field, { text: key, look: 'locked' }]
    const text = texts[field]
    if (!isTypedInLedger(field)) return [field, { text, look: 'locked' }]
    const takes = takesIn(field, words)
    const check = open.includes(field) ? checkFor(takes, choices, words) : undefined
    const look = open.includes(field) ? 'answer' : text ? 'locked' : 'muted'
    const cell = returned.cell(field, { text, look, check })
    return [field, { ...cell, isNumber: takes.kind === 'number' && /^\d{1,3}$/.test(cell.text) }]
  })
  return { ...Object.fromEntries(cells), ...returned.problem() }
}

/** The cells of a row as they came back: all that was typed, and unlocked what is to be mended. */
function returnedCells(
  { returned, say, words }: LedgerForm,
  row: string,
  nameOf: (field: LedgerField) => string = (field) => titleOf(field, words),
) {
  const said: string[] = []
  return {
    cell(field: LedgerField, sent: SheetCell): SheetCell {
      const text = returned?.filled.get(cellKey(row, field)) ?? sent.text
      const mark = returned?.marks.get(cellKey(row, field))
      if (mark !== undefined) said.push(say.marks.said(nameOf(field), mark))
      const isStrange = sent.look !== 'answer' && plainText(text) !== plainText(sent.text)
      return { ...sent, text, look: mark !== undefined || isStrange ? 'marked' : sent.look }
    },
    problem: (): { problem?: SheetCell } =>
      said.length === 0 ? {} : { problem: { text: said.join('\n'), look: 'problem' } },
  }
}
