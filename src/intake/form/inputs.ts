import { chosen, problemOf, type FormInputs } from '../../checklist/form/inputs.ts'
import { typedFields, type RowKey } from '../../checklist/form/fields.ts'
import { answerProblemText, type Catalogue } from '../../messages/catalogue.ts'
import type { CellReader } from './cells.ts'
import { idOf, type FilledRow } from './table.ts'

/** A row, and the question or fact it belongs to. */
export type KnownRow = FilledRow & { id: RowKey }

/** What was typed, by input; what is no number or no choice is said where it stands. */
export function readInputs(
  cells: CellReader,
  { inputs }: FormInputs,
  rows: readonly KnownRow[],
  { tell }: { tell: Catalogue },
): Map<string, string> {
  const words = new Map<string, string>()
  for (const input of inputs) {
    const row = rowOf(rows, input.key)
    if (!row || cells.isEmpty(row, 'answer')) continue
    const { takes } = input
    const text =
      takes.kind === 'date' ? (cells.day(row, 'answer') ?? '') : cells.text(row, 'answer')
    if (text === '') continue
    words.set(input.key, text)
    const wrong = problemOf(input, text)
    if (wrong) cells.fail(row, 'answer', 'bad-answer', { text: answerProblemText(wrong, tell) })
    if (takes.kind === 'choice') choiceIn(cells, row, takes.choices, text)
  }
  return words
}

/** The value behind what was chosen; said where it stands if nothing was. */
export function choiceIn(
  cells: CellReader,
  row: FilledRow,
  choices: readonly { value: string; title: string }[],
  text: string,
): string | undefined {
  const value = chosen(choices, text)
  if (value === undefined) {
    const titles = choices.map(({ title }) => title)
    cells.fail(row, 'answer', 'not-a-choice', { seen: text.slice(0, 40), choices: titles })
  }
  return value
}

/** Whether all the inputs of an answer were given; those that were not are said. */
export function isWhole(
  cells: CellReader,
  { inputs }: FormInputs,
  rows: readonly KnownRow[],
  words: ReadonlyMap<string, string>,
): boolean {
  const empty = inputs.filter(({ key }) => !words.has(key))
  for (const { key } of empty) {
    const row = rowOf(rows, key)
    if (row) cells.fail(row, 'answer', 'input-missing', { id: row.id.id })
  }
  return empty.length === 0
}

/** What stands beside no answer would be lost. */
export function nothingToNote(
  cells: CellReader,
  row: FilledRow,
  fields: readonly ('note' | 'places' | 'asOf' | 'source')[],
): void {
  for (const field of fields) {
    if (!cells.isEmpty(row, field)) {
      cells.fail(row, field, 'nothing-to-note', { id: idOf(row.key) })
    }
  }
}

/** Behind the first row of a question only answers are asked for. */
export function onlyAnswer(cells: CellReader, row: FilledRow): void {
  for (const field of typedFields) {
    if (field === 'answer' || cells.isEmpty(row, field)) continue
    cells.fail(row, field, 'stray', { seen: cells.text(row, field).slice(0, 40) })
  }
}

function rowOf(rows: readonly KnownRow[], input: string): KnownRow | undefined {
  return rows.find(({ id }) => id.kind === 'question' && id.input === input)
}
