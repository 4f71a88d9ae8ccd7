import { readDay } from '../../civil/read-day.ts'
import type { FormField } from '../../checklist/form/fields.ts'
import type { CivilDate } from '../../civil/date.ts'
import { limits } from '../../record/limits.ts'
import { personName } from '../../record/person.ts'
import { problem, type FormProblem } from './problem.ts'
import { textOf, type FilledRow } from './table.ts'

const longestName = 60

/** Reads the cells of a form one by one and keeps what is wrong with them. */
export class CellReader {
  readonly problems: FormProblem[] = []
  readonly #today: CivilDate

  constructor(today: CivilDate) {
    this.#today = today
  }

  /** What somebody typed; empty where nothing stands or nothing of use. */
  text(row: FilledRow, field: FormField): string {
    const cell = row.cell(field)
    if (cell?.kind === 'formula') return this.#fail(row, field, 'formula')
    if (cell?.kind === 'error') return this.#fail(row, field, 'error-value')
    if (cell?.kind === 'date') return this.#fail(row, field, 'date-for-text')
    const text = textOf(cell).trim()
    if (text.length <= limits.text) return text
    return this.#fail(row, field, 'too-long', { limit: limits.text, length: text.length })
  }

  /** A day, whether the program took it for one or left it as text. */
  day(row: FilledRow, field: FormField): CivilDate | undefined {
    const cell = row.cell(field)
    const isDate = cell?.kind === 'date'
    const text = isDate ? (cell.day ?? '?') : this.text(row, field)
    if (text === '') return undefined
    const day = readDay(text)
    if (day === undefined) this.#fail(row, field, 'bad-date', { seen: text.slice(0, 40) })
    else if (day > this.#today) this.#fail(row, field, 'future-date', { seen: day })
    return day
  }

  name(row: FilledRow, field: FormField): string {
    const typed = this.text(row, field)
    if (typed === '') return ''
    const name = personName(typed)
    if (name !== undefined && name.length <= longestName) return name
    return this.#fail(row, field, 'bad-name', { seen: typed.slice(0, 40) })
  }

  isEmpty(row: FilledRow, field: FormField): boolean {
    return row.cell(field) === undefined
  }

  fail(row: FilledRow, field: FormField, rule: FormProblem['rule'], params = {}): void {
    this.problems.push(problem(row.at(field), rule, params))
  }

  /** What is wrong above a table is wrong for each of its rows, and is said once. */
  once<Value>(read: () => Value): Value {
    const before = this.problems.length
    const value = read()
    const known = new Set(this.problems.slice(0, before).map((one) => JSON.stringify(one)))
    const added = this.problems.splice(before).filter((one) => !known.has(JSON.stringify(one)))
    this.problems.push(...added)
    return value
  }

  #fail(row: FilledRow, field: FormField, rule: FormProblem['rule'], params = {}): '' {
    this.fail(row, field, rule, params)
    return ''
  }
}
