import type { Raw } from '../../checklist/answer/kind.ts'
import { parseRowKey } from '../../checklist/form/fields.ts'
import { inputsFor, rawFrom, takesOfFact } from '../../checklist/form/inputs.ts'
import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { Indicator } from '../../checklist/shape/indicator.ts'
import type { Stage } from '../../checklist/stage.ts'
import { indicatorsOf } from '../../checklist/walk.ts'
import type { CivilDate } from '../../civil/date.ts'
import { answerProblemText, type Catalogue } from '../../messages/catalogue.ts'
import type { AnswerEntry, Draft, FactEntry } from '../../record/entry.ts'
import type { Mistake } from '../mistake.ts'
import { readGiven } from '../reader.ts'
import { readBeside, type Beside } from './beside.ts'
import { CellReader } from './cells.ts'
import {
  choiceIn,
  isWhole,
  nothingToNote,
  onlyAnswer,
  readInputs,
  type KnownRow,
} from './inputs.ts'
import { problem, wholeFile, type FormProblem } from './problem.ts'
import type { FilledTable } from './table.ts'

/** What is known of the school and the day a form is read on. */
export interface FormReading {
  checklist: Checklist
  stages: readonly Stage[]
  today: CivilDate
  /** The language the form is in, not the one its problems are told in. */
  say: Catalogue
  /** The language its problems are told in. */
  tell: Catalogue
}

/** What the rows of one checklist come to: drafts of entries, or every mistake. */
export interface FormAnswers {
  drafts: (Draft<AnswerEntry> | Draft<FactEntry>)[]
  problems: FormProblem[]
}

/** Checks every cell as a typed answer is checked. */
export function readFormAnswers(tables: readonly FilledTable[], reading: FormReading): FormAnswers {
  const reader = new AnswersReader(tables, reading)
  for (const table of tables) reader.table(table)
  return reader.finish()
}

class AnswersReader {
  readonly #tables: readonly FilledTable[]
  readonly #reading: FormReading
  readonly #cells: CellReader
  readonly #indicators: ReadonlyMap<string, Indicator>
  readonly #answers: Record<string, Raw> = {}
  readonly #facts: Record<string, Raw> = {}
  /** By path, as mistakes and drafts name it. */
  readonly #beside = new Map<string, Beside>()

  constructor(tables: readonly FilledTable[], reading: FormReading) {
    this.#tables = tables
    this.#reading = reading
    this.#cells = new CellReader(reading.today)
    this.#indicators = new Map(indicatorsOf(reading.checklist).map((one) => [one.id, one]))
  }

  table(table: FilledTable): void {
    for (const rows of groupsOf(table, this.#reading.checklist.id)) {
      const [first] = rows
      if (first?.id.kind === 'fact') this.#fact(table, first)
      else if (first) this.#question(table, first, rows)
    }
  }

  finish(): FormAnswers {
    const { checklist, stages } = this.#reading
    const written = { answers: this.#answers, facts: this.#facts }
    const { answers, facts, mistakes } = readGiven(
      written,
      checklist,
      stages,
      undefined,
      (_one, text) => text,
    )
    const beside = (kind: string, id: string, stage: string | undefined) => {
      const { by = '', extra = {} } = this.#beside.get(pathKey([kind, id, stage])) ?? {}
      return { ...extra, by }
    }
    const drafts = [
      ...facts.map((fact) => ({
        type: 'fact' as const,
        ...fact,
        ...beside('facts', fact.fact, fact.stage),
      })),
      ...answers.map((answer) => ({
        type: 'answer' as const,
        ...answer,
        ...beside('answers', answer.indicator, answer.stage),
      })),
    ]
    return {
      drafts,
      problems: [...this.#cells.problems, ...mistakes.map((one) => this.#problemOf(one))],
    }
  }

  #question(table: FilledTable, first: KnownRow, rows: readonly KnownRow[]): void {
    const { say, checklist } = this.#reading
    const cells = this.#cells
    const { id, stage } = first.id
    const indicator = this.#indicators.get(id)
    if (!indicator) return cells.fail(first, 'id', 'not-asked', { id })
    const expected = inputsFor(indicator.answer, say, checklist.scales)
    const before = cells.problems.length
    for (const row of rows.slice(1)) onlyAnswer(cells, row)
    const words = readInputs(cells, expected, rows, this.#reading)
    const reason = cells.text(first, 'notApplicable')
    const places = linesIn(cells.text(first, 'places'))
    const isAnswered = words.size > 0 || reason !== ''
    const about = { isFact: false, isAnswered }
    const beside = readBeside(cells, this.#tables, table, first, about)
    if (words.size > 0 && reason !== '') {
      return cells.fail(first, 'notApplicable', 'answered-and-not', { id })
    }
    if (!isAnswered) return nothingToNote(cells, first, ['note', 'places'])
    if (cells.problems.length > before) return
    if (reason === '' && !isWhole(cells, expected, rows, words)) return
    const given =
      reason === ''
        ? { value: rawFrom(indicator.answer, words, places, say, checklist.scales) }
        : { notApplicable: reason }
    put(this.#answers, id, stage, given)
    this.#beside.set(pathKey(['answers', id, stage]), beside)
  }

  #fact(table: FilledTable, row: KnownRow): void {
    const { say, checklist } = this.#reading
    const cells = this.#cells
    const { id, stage } = row.id
    const spec = checklist.facts[id]
    if (!spec) return cells.fail(row, 'id', 'not-asked', { id })
    const before = cells.problems.length
    const typed = cells.text(row, 'answer')
    const about = { isFact: true, isAnswered: typed !== '' }
    const beside = readBeside(cells, this.#tables, table, row, about)
    if (typed === '') return nothingToNote(cells, row, ['note', 'asOf', 'source'])
    const takes = takesOfFact(spec, say)
    const value = takes.kind === 'choice' ? choiceIn(cells, row, takes.choices, typed) : typed
    if (value === undefined || cells.problems.length > before) return
    put(this.#facts, id, stage, value)
    this.#beside.set(pathKey(['facts', id, stage]), beside)
  }

  /** What only the whole answer shows, such as a part that is larger than the whole. */
  #problemOf({ path, rule, params }: Mistake): FormProblem {
    const [kind, id = '', stage] = path.map(String)
    const beside =
      this.#beside.get(pathKey([kind, id, stage])) ?? this.#beside.get(pathKey([kind, id]))
    if (!beside) return problem(wholeFile, 'not-asked', { id })
    const { row } = beside
    if (rule === 'not-applicable-never') {
      return problem(row.at('notApplicable'), 'not-applicable-never', { id })
    }
    if (rule !== 'bad-answer') return problem(row.at('answer'), 'not-asked', { id })
    const { code, ...rest } = params
    // The params belong to the code; the type cannot show it.
    const wrong = { code, params: rest } as Parameters<typeof answerProblemText>[0]
    return problem(row.at('answer'), 'bad-answer', {
      text: answerProblemText(wrong, this.#reading.tell),
    })
  }
}

/** Rows that belong to one question or fact. */
function groupsOf({ rows }: FilledTable, checklist: string): KnownRow[][] {
  const groups = new Map<string, KnownRow[]>()
  for (const row of rows.values()) {
    const id = parseRowKey(row.key)
    if (id?.checklist !== checklist) continue
    const key = pathKey([id.kind, id.id, id.stage])
    const group = groups.get(key)
    if (group) group.push({ ...row, id })
    else groups.set(key, [{ ...row, id }])
  }
  return [...groups.values()]
}

function put(into: Record<string, Raw>, id: string, stage: string | undefined, value: Raw): void {
  const before = into[id] as Record<string, Raw> | undefined
  into[id] = stage === undefined ? value : { ...before, [stage]: value }
}

/** One place to a line; some people write semicolons. */
function linesIn(text: string): string[] {
  return text
    .split(/[\n;；]/u)
    .map((line) => line.trim())
    .filter(Boolean)
}

function pathKey(path: readonly (string | undefined)[]): string {
  return path.filter((part) => part !== undefined).join(' ')
}
