import {
  cellKey,
  headKeys,
  isTyped,
  type AnswerFormField as FormField,
} from '../../checklist/form/fields.ts'
import { sealOf, type FormSheet } from '../../checklist/form/identity.ts'
import type { Takes } from '../../checklist/form/inputs.ts'
import type { CellCheck, Sheet, SheetCell, SheetRow } from '../workbook.ts'
import type { Choices } from './choices.ts'
import type { FormRequest } from './request.ts'

/** One line of a table: what stands in it, and which of its cells take what. */
export interface FormRow {
  key: string
  texts: Partial<Record<FormField, string>>
  open: Partial<Record<FormField, Takes>>
}

export type FormLine = FormRow | { section: string }

type Cells = Partial<Record<FormField, SheetCell | undefined>>

interface Frame {
  name: string
  fields: readonly FormField[]
  lines: readonly FormLine[]
}

/** In characters: together somewhat less than A4 across holds at a legible size. */
const widths: Record<FormField, number> = {
  key: 4,
  id: 8,
  officialNo: 9,
  title: 16,
  stage: 5,
  look: 21,
  standard: 16,
  ask: 12,
  answer: 10,
  unit: 6,
  notApplicable: 9,
  places: 12,
  note: 10,
  observedOn: 11,
  by: 7,
  asOf: 11,
  source: 18,
  problem: 30,
}

/** A sheet with who fills it in, the titles, and the rows; and what the form has to remember of it. */
export function tableSheet(
  request: FormRequest,
  choices: Choices,
  { name, fields, lines }: Frame,
): { sheet: Sheet; identity: FormSheet } {
  const { words, marks, subject, scope } = request
  const used = fields.filter((field) => isUsed(field, lines))
  const columns: readonly FormField[] = marks.size > 0 ? [...used, 'problem'] : used
  const row = (texts: Cells): SheetRow => ({
    cells: columns.map((field) => texts[field]),
  })
  const write = (line: FormRow) => rowOf(request, choices, columns, line)
  // A fact has its own reference date; only what is looked at is seen on one day.
  const isSeen = columns.includes('ask')
  const heads = [
    headLine(name, headKeys.by, words.head.by, 'text'),
    isSeen ? headLine(name, headKeys.observedOn, words.head.observedOn, 'date') : undefined,
  ]
  const rows = lines.map((line) =>
    'section' in line ? row({ id: { text: line.section, look: 'section' } }) : row(write(line)),
  )
  const title = words.title({ subject: subject.name, sheet: name })
  // Beside the words there have to be empty cells for them to go on in.
  const [labelAt, aboutAt] = isSeen ? ['ask', 'id'] : ['title', 'asOf']
  const sheet: Sheet = {
    name,
    state: 'protected',
    columns: columns.map((field) => ({
      width: widths[field],
      ...(field === 'key' && { hidden: true }),
    })),
    rows: [
      row({ id: { text: title, look: 'title' } }),
      ...heads.map((line, n) => {
        const { answer, problem, key } = line ? write(line) : {}
        const about = n === 0 ? words.scope[scope.kind](scope) : roundsOf(request)
        return row({
          key,
          [labelAt]: { text: line?.texts.ask ?? '', look: 'strong' },
          answer,
          [aboutAt]: { text: about, look: 'line' },
          problem,
        })
      }),
      row(titles(request, columns)),
      ...rows,
    ],
    print: { titles: 2 + heads.length, firstColumn: 2, footer: words.printed },
  }
  const asked = lines.filter((line) => 'key' in line)
  return {
    sheet,
    identity: {
      name,
      columns: columns.map((field) => ({ field, title: words.columns[field] })),
      rows: asked.map(({ key, texts }) => ({ key, seal: sealOf(key, texts) })),
    },
  }
}

/** A column that would stay empty only makes the letters smaller on paper. */
function isUsed(field: FormField, lines: readonly FormLine[]): boolean {
  const isSpare = ['officialNo', 'stage', 'standard', 'look', 'unit', 'places'].includes(field)
  return (
    !isSpare ||
    lines.some((line) => 'key' in line && (line.open[field] ?? line.texts[field] ?? '') !== '')
  )
}

/** The rows above the titles belong to a sheet, so two sheets may name two people. */
export function headKey(sheet: string, key: string): string {
  return `${sheet}#${key}`
}

function headLine(sheet: string, key: string, label: string, kind: 'text' | 'date'): FormRow {
  return { key: headKey(sheet, key), texts: { key, ask: label }, open: { answer: { kind } } }
}

function roundsOf({ words, parts }: FormRequest): string {
  const rounds = parts.map(({ checklist: { title, id, edition }, round }) =>
    words.guide.checklist({ title, id, edition, round }),
  )
  return rounds.join(' / ')
}

function titles({ words }: FormRequest, columns: readonly FormField[]) {
  const cells = columns.map((field) => [
    field,
    { text: words.columns[field], look: 'header' } as const,
  ])
  return {
    ...Object.fromEntries(cells),
    key: { text: headKeys.columns, look: 'header' },
  } as Cells
}

function rowOf(
  { say, filled, marks, words }: FormRequest,
  choices: Choices,
  columns: readonly FormField[],
  { key, texts, open }: FormRow,
): Cells {
  const said: string[] = []
  const cells = columns.map((field): [FormField, SheetCell] => {
    const takes = open[field]
    const text = filled.get(cellKey(key, field)) ?? ''
    const mark = marks.get(cellKey(key, field))
    if (mark !== undefined) said.push(say.marks.said(words.columns[field], mark))
    if (field === 'key') return [field, { text: texts.key ?? key, look: 'locked' }]
    if (field === 'problem') return [field, { text: said.join('\n'), look: 'problem' }]
    if (!takes)
      return [field, { text: texts[field] ?? '', look: isTyped(field) ? 'muted' : 'locked' }]
    const look = mark === undefined ? 'answer' : 'marked'
    const isNumber = takes.kind === 'number' && /^-?\d{1,15}(\.\d{1,10})?$/.test(text)
    return [field, { text, look, isNumber, check: checkFor(takes, choices, words) }]
  })
  const problem = { text: said.join('\n'), look: 'problem' } as const
  return { ...Object.fromEntries(cells), ...(said.length > 0 && { problem }) }
}

export function checkFor(
  takes: Takes,
  choices: Choices,
  { guide }: FormRequest['words'],
): CellCheck | undefined {
  if (takes.kind === 'choice') {
    const titles = takes.choices.map(({ title }) => title)
    const prompt = guide.choose({ choices: titles })
    return { takes, choicesAt: choices.at(titles), title: guide.wrong, prompt }
  }
  if (takes.kind !== 'number') return undefined
  const { min, max, whole } = takes
  return { takes, title: guide.wrong, prompt: guide.number({ min, max, whole }) }
}
