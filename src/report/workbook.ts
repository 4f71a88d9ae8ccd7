import type { Takes } from '../checklist/form/inputs.ts'

/** Sheets as plain data, before any file format. Texts may hold anything; making them safe is the encoder's business. */
export interface Workbook {
  sheets: readonly Sheet[]
}

export interface Sheet {
  name: string
  /** Only the program sees it; protected ones are shown and cannot be changed but where a look says so. */
  state: 'shown' | 'protected' | 'unseen'
  columns: readonly SheetColumn[]
  rows: readonly SheetRow[]
  print?: Print | undefined
}

export interface SheetColumn {
  /** In characters of Western width; a Chinese one takes two. */
  width: number
  hidden?: boolean
}

export interface SheetRow {
  cells: readonly (SheetCell | undefined)[]
}

export interface SheetCell {
  text: string
  look: Look
  /** Written as a number, where the text is one. */
  isNumber?: boolean
  check?: CellCheck | undefined
}

/** What a table program lets in, and what it says otherwise. */
export interface CellCheck {
  takes: Takes
  /** Where the titles of a choice stand, as `sheet!range`. */
  choicesAt?: string | undefined
  title: string
  prompt: string
}

/** `line` goes on over the cells beside it. `answer` and `marked` may be changed by whoever fills the form in; `marked` is one with a mistake. */
export type Look =
  | 'title'
  | 'line'
  | 'words'
  | 'strong'
  | 'header'
  | 'section'
  | 'locked'
  | 'muted'
  | 'answer'
  | 'marked'
  | 'problem'

/** On A4, across, as wide as the page. */
export interface Print {
  /** The row with the titles, from 1; it is repeated on every page. */
  titles: number
  /** Columns left of this one are hidden or not printed, from 1. */
  firstColumn: number
  footer: string
  /** How many pages beside each other, for what is too wide to be read on one; 1 if absent. */
  pagesWide?: number
  /** The last of the columns that every page begins with, from 1. */
  titleColumns?: number
}
