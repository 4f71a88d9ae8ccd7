import type { Paint } from '../../../export/text/paint.ts'
import type { Catalogue } from '../../../messages/catalogue.ts'
import type { Cell } from '../../../report/document.ts'

/** What a text is laid out for. */
export interface Page {
  say: Catalogue
  width: number
  paint: Paint
}

/** A line beside a question: what it is about, and what is said of it. */
export type Pair = readonly [label: string, value: Cell]
