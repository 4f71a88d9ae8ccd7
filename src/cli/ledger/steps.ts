import { chosen } from '../../checklist/form/inputs.ts'
import { plainText } from '../../checklist/form/identity.ts'
import { typedLedgerFields, type TypedLedgerField } from '../../checklist/form/ledger-fields.ts'
import type { CivilDate } from '../../civil/date.ts'
import type { LedgerRow, LedgerTable } from '../../intake/form/ledger.ts'
import { problem as problemAt, type FormProblem, type FormRule } from '../../intake/form/problem.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Params } from '../../messages/diagnostic.ts'
import type { FormWords } from '../../messages/forms.ts'
import type { Action } from '../../rectification/ledger-entry.ts'
import type { Problem } from '../../rectification/problem.ts'
import { openFields, takesIn, typedTexts } from '../../report/ledger/form-cells.ts'
import type { Options } from '../context.ts'
import { percentOf } from './options.ts'

/** One thing that a row says was done, and the cell that says so. */
export interface Step {
  action: Action
  field: TypedLedgerField
  by: string
  on: CivilDate | undefined
  /** As they would be typed on the command line. */
  options: Options
  evidence: readonly string[]
}

interface Reading {
  say: Catalogue
  words: FormWords
  table: LedgerTable
}

/** What somebody wrote into a row since it went out: the steps in their order, or what is wrong with them. */
export function stepsOf(
  row: LedgerRow,
  then: Problem,
  reading: Reading,
): { steps: readonly Step[]; problems: readonly FormProblem[] } {
  const reader = new RowReader(row, then, reading)
  reader.read()
  return reader
}

class RowReader {
  readonly steps: Step[] = []
  readonly problems: FormProblem[] = []
  readonly #row: LedgerRow
  readonly #then: Problem
  readonly #reading: Reading
  /** What stands there now and did not when it went out; a cell that was emptied says nothing. */
  readonly #fresh: Partial<Record<TypedLedgerField, string>>

  constructor(row: LedgerRow, then: Problem, reading: Reading) {
    this.#row = row
    this.#then = then
    this.#reading = reading
    const before = typedTexts(then, reading.words)
    this.#fresh = Object.fromEntries(
      typedLedgerFields
        .map((field) => [field, row.said[field]] as const)
        .filter(([field, text]) => text !== '' && plainText(text) !== plainText(before[field])),
    )
  }

  read(): void {
    const { number, state, registered } = this.#then
    const fresh = this.#fresh
    for (const field of typedLedgerFields) {
      const isOpen = openFields[state].includes(field)
      const stateName = this.#reading.say.ledger.states[state]
      if (fresh[field] !== undefined && !isOpen)
        this.#fail(field, 'not-open', { number, state: stateName })
    }
    for (const field of ['acknowledgedOn', 'finishedOn', 'verifiedOn'] as const) {
      const day = fresh[field]
      const { seen } = registered
      if (day !== undefined && day < seen) this.#fail(field, 'before-seen', { day, seen })
    }
    if (this.problems.length > 0) return
    this.#receipt()
    this.#work()
    this.#verdict()
    if (fresh.note !== undefined) this.#step('note', 'note', this.#filler(), { note: fresh.note })
  }

  #receipt(): void {
    const { acknowledgedBy, acknowledgedOn } = this.#fresh
    if (acknowledgedBy !== undefined) {
      this.#step('acknowledge', 'acknowledgedBy', acknowledgedBy, {}, acknowledgedOn)
    } else if (acknowledgedOn !== undefined) this.#needsName('acknowledgedBy')
  }

  #work(): void {
    const { measure, progress, percent, after, finishedOn } = this.#fresh
    if (percent !== undefined && percentOf(percent) === undefined) {
      const text = this.#reading.say.ledger.usage.badPercent({ seen: percent.slice(0, 40) })
      this.#fail('percent', 'bad-answer', { text })
      return
    }
    const isHandedIn = after !== undefined || finishedOn !== undefined
    const field =
      progress !== undefined ? 'progress' : percent !== undefined ? 'percent' : 'measure'
    if (this.#fresh[field] !== undefined && !(isHandedIn && field === 'measure')) {
      this.#step('progress', field, this.#filler(), {
        ...(measure !== undefined && { measure }),
        ...(percent !== undefined && { percent }),
        ...(progress !== undefined && { note: progress }),
      })
    }
    if (!isHandedIn) return
    const evidence = this.#row.said.after
      .split(/[\n;；]/u)
      .map((line) => line.trim())
      .filter(Boolean)
    const options = measure === undefined ? {} : { measure }
    this.#step('submit', 'after', this.#filler(), options, finishedOn, evidence)
  }

  #verdict(): void {
    const { verdict, opinion, verifiedBy, verifiedOn } = this.#fresh
    const { number } = this.#then
    if (verdict === undefined) {
      if (opinion ?? verifiedBy ?? verifiedOn) this.#fail('verdict', 'needs-verdict', { number })
      return
    }
    const takes = takesIn('verdict', this.#reading.words)
    const choices = takes.kind === 'choice' ? takes.choices : []
    const action = chosen(choices, verdict)
    if (action !== 'verify' && action !== 'reject') {
      const titles = choices.map(({ title }) => title)
      this.#fail('verdict', 'not-a-choice', { seen: verdict.slice(0, 40), choices: titles })
    } else if (verifiedBy === undefined) this.#needsName('verifiedBy')
    else if (action === 'verify') {
      const options = opinion === undefined ? {} : { note: opinion }
      this.#step('verify', 'verdict', verifiedBy, options, verifiedOn)
    } else if (opinion === undefined) this.#fail('opinion', 'needs-reason', { number })
    else this.#step('reject', 'verdict', verifiedBy, { reason: opinion }, verifiedOn)
  }

  /** Who writes of measures and notes: the name above the table, else whoever acknowledges in this row. */
  #filler(): string {
    const { table, words } = this.#reading
    const by = table.filler || this.#fresh.acknowledgedBy
    if (by !== undefined) return by
    const column = words.ledger.filler
    this.problems.push(problemAt(table.fillerAt, 'needs-name', { column }))
    return ''
  }

  #step(
    action: Action,
    field: TypedLedgerField,
    by: string,
    options: Options,
    on?: CivilDate,
    evidence: readonly string[] = [],
  ): void {
    this.steps.push({ action, field, by, on, options, evidence })
  }

  #needsName(field: TypedLedgerField): void {
    this.#fail(field, 'needs-name', { column: this.#reading.words.ledger.columns[field] })
  }

  #fail(field: TypedLedgerField, rule: FormRule, params: Params): void {
    this.problems.push(problemAt(this.#row.at(field), rule, params))
  }
}
