import type { FormField } from '../../checklist/form/fields.ts'
import { cellName } from '../../messages/cell-name.ts'
import type { Params } from '../../messages/diagnostic.ts'
import type { FormWords } from '../../messages/forms.ts'

export type FormRule = keyof FormWords['problems']

/** One thing that is wrong with a form. */
export interface FormProblem {
  rule: FormRule
  params: Params
  /** Empty where the whole file is meant. */
  sheet: string
  /** From 1; 0 where the whole sheet is meant. */
  row: number
  column: number
  /** The cell as the form knows it, where it does. */
  cell?: { key: string; field: FormField }
}

/** Where a problem is, as far as that goes. */
export type FormPlace = Pick<FormProblem, 'sheet' | 'row' | 'column' | 'cell'>

export const wholeFile: FormPlace = { sheet: '', row: 0, column: 0 }

export function problem(at: FormPlace, rule: FormRule, params: Params = {}): FormProblem {
  const { sheet, row, column, cell } = at
  return { rule, params, sheet, row, column, ...(cell && { cell }) }
}

/** `J7`; empty where no cell is meant. */
export function cellOf({ row, column }: FormPlace): string {
  return row > 0 && column > 0 ? cellName(column, row) : ''
}

/** What is wrong, and the way out. A rule and its params belong together where the problem is made. */
export function problemWords(
  { rule, params }: FormProblem,
  { problems }: FormWords,
): { text: string; fix: string } {
  const { text, fix } = problems[rule] as Record<'text' | 'fix', (params: Params) => string>
  return { text: text(params), fix: fix(params) }
}
