/**
 * A report as plain data, before any file format. Every exporter reads this and nothing else.
 * Texts may hold anything a user typed: making them safe is the exporter's business, so a builder
 * never escapes. A newline starts a new line in a cell or a list item, where the layout holds it in
 * place; in titles, labels and paragraphs it is shown as a visible mark.
 */
export interface Document {
  title: string
  blocks: readonly Block[]
}

/** How a text is stressed. It never carries meaning alone: the words say the same. */
export type Tone = 'good' | 'warn' | 'bad' | 'muted' | 'strong'

export interface Span {
  text: string
  tone?: Tone | undefined
}

/** A text, with or without a tone. */
export type Cell = string | Span

export interface Column {
  title: string
  /** Numbers are read from the right. */
  align?: 'left' | 'right' | undefined
  /** The narrowest it may get in a terminal, in columns of display width (a Chinese character is 2). */
  min?: number | undefined
  /** Its share, against 1 for the others, when the table must be narrower than its content. */
  grow?: number | undefined
}

export interface Heading {
  type: 'heading'
  level: 1 | 2 | 3
  text: string
  /** On paper it begins a page, as an annex does. */
  startsPage?: boolean | undefined
}

/** Spans follow each other without a space between. */
export interface Paragraph {
  type: 'paragraph'
  spans: readonly Cell[]
  /** Where it stands in a letter on paper: whom it is for at the left edge, who signs it at the right one. */
  part?: LetterPart | undefined
}

export type LetterPart = 'addressee' | 'closing'

/** Label and value, one pair to a line. */
export interface Facts {
  type: 'facts'
  pairs: readonly (readonly [label: string, value: Cell])[]
}

export interface Table {
  type: 'table'
  title?: string | undefined
  columns: readonly Column[]
  /** Each row has one cell for each column. */
  rows: readonly (readonly Cell[])[]
  /** The sentence that stands for a table without rows. */
  empty?: string | undefined
}

export interface List {
  type: 'list'
  items: readonly Cell[]
}

export interface Rule {
  type: 'rule'
}

export type Block = Heading | Paragraph | Facts | Table | List | Rule

export function heading(level: Heading['level'], text: string): Heading {
  return { type: 'heading', level, text }
}

export function paragraph(...spans: readonly Cell[]): Paragraph {
  return { type: 'paragraph', spans }
}

/** What stands before and after the text of a letter. */
export function letterPart(part: LetterPart, ...spans: readonly Cell[]): Paragraph {
  return { type: 'paragraph', part, spans }
}

export function facts(pairs: Facts['pairs']): Facts {
  return { type: 'facts', pairs }
}

/** @throws RangeError for a row that has more or fewer cells than there are columns: a mistake of the builder's. */
export function table(content: Omit<Table, 'type'>): Table {
  const wrong = content.rows.findIndex((row) => row.length !== content.columns.length)
  if (wrong >= 0) {
    const found = content.rows[wrong]?.length
    throw new RangeError(`row ${wrong}: ${found} cells for ${content.columns.length} columns`)
  }
  return { type: 'table', ...content }
}

export function list(items: readonly Cell[]): List {
  return { type: 'list', items }
}

export const rule: Rule = { type: 'rule' }

/** The cell with its text and tone side by side. */
export function spanOf(cell: Cell): Span {
  return typeof cell === 'string' ? { text: cell } : cell
}
