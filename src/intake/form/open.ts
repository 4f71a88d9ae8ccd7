import {
  choicesSheet,
  identitySheet,
  readIdentity,
  type FormIdentity,
  type FormSheet,
} from '../../checklist/form/identity.ts'
import type { SheetContent } from '../xlsx/cells.ts'
import { xlsxLimits } from '../xlsx/limits.ts'
import { withBook, type Book } from '../xlsx/read.ts'
import type { XlsxRefusal } from '../xlsx/refusal.ts'
import { problem, wholeFile, type FormProblem } from './problem.ts'

/** A form as it came back: what it says it is, and its tables, not yet looked into. */
export interface OpenForm {
  identity: FormIdentity
  tables: readonly { form: FormSheet; content: SheetContent }[]
  /** What is wrong with the workbook itself. */
  problems: readonly FormProblem[]
}

/** Opens what may be anything. No sheet is read that the form does not know. */
export function openForm(
  bytes: Uint8Array,
): OpenForm | { refused: XlsxRefusal } | { notForm: FormProblem } {
  return withBook(bytes, (book) => {
    const marks = book.sheets.filter(({ name }) => name === identitySheet)
    if (marks.length !== 1) return { notForm: problem(wholeFile, 'not-a-form') }
    const identity = readIdentity(textsOf(marks[0]!.read()))
    if (identity === 'newer') return { notForm: problem(wholeFile, 'newer-form') }
    if (!identity) {
      return { notForm: problem({ ...wholeFile, sheet: identitySheet }, 'identity-edited') }
    }
    return { identity, ...tablesOf(book, identity) }
  })
}

function tablesOf(book: Book, { sheets }: FormIdentity): Pick<OpenForm, 'tables' | 'problems'> {
  const problems = [
    ...(book.macros ? [problem(wholeFile, 'macros')] : []),
    ...(book.externalLinks ? [problem(wholeFile, 'links')] : []),
    ...strangeSheets(book, sheets),
  ]
  const tables = sheets.flatMap((form) => {
    const own = book.sheets.filter(({ name }) => name === form.name)
    if (own.length === 1) return [{ form, content: own[0]!.read() }]
    const sheet = form.name
    problems.push(problem({ ...wholeFile, sheet }, 'missing-sheet', { sheet }))
    return []
  })
  for (const { form, content } of tables) problems.push(...badRanges(form, content))
  return { tables, problems }
}

/** The first sheet is ours, too: it says how to fill the form in, and nothing is read from it. */
function strangeSheets({ sheets }: Book, known: readonly FormSheet[]): FormProblem[] {
  const names = new Set(known.map(({ name }) => name))
  return sheets.flatMap(({ name, isHidden }, n) => {
    const at = { ...wholeFile, sheet: name }
    if (name === identitySheet || name === choicesSheet) return []
    if (names.has(name) || n === 0) {
      return isHidden ? [problem(at, 'hidden-sheet', { sheet: name })] : []
    }
    return [problem(at, 'strange-sheet', { sheet: name, hidden: isHidden })]
  })
}

function badRanges({ name }: FormSheet, { merges, checked }: SheetContent): FormProblem[] {
  const at = { ...wholeFile, sheet: name }
  const wide = checked.flatMap((ranges) => ranges.split(/\s+/)).find(isWide)
  return [
    ...merges.slice(0, 1).map((range) => problem(at, 'merged', { range: short(range) })),
    ...(wide === undefined ? [] : [problem(at, 'wide-rule', { range: short(wide) })]),
  ]
}

/** Whether a range reaches further than any form does. */
function isWide(range: string): boolean {
  const [, left = '', top = '', right = left, bottom = top] =
    /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(range.replaceAll('$', '')) ?? []
  const isOpen = left === '' || top === '' || right === '' || bottom === ''
  return isOpen || Number(bottom) > xlsxLimits.rows || right.length > 2
}

function textsOf({ rows }: SheetContent): string[][] {
  return rows.map(({ cells }) => {
    const last = Math.max(...cells.keys())
    return Array.from({ length: last }, (_, n) => {
      const cell = cells.get(n + 1)
      return cell?.kind === 'text' ? cell.text : ''
    })
  })
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
