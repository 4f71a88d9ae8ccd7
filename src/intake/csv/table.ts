import { noWords, yesWords } from '../../checklist/answer/typed-words.ts'
import type { Checklist, FactSpec } from '../../checklist/shape/checklist.ts'
import type { Indicator } from '../../checklist/shape/indicator.ts'
import { suggest } from '../../checklist/suggest.ts'
import { indicatorsOf } from '../../checklist/walk.ts'
import type { MapEntry, MapNode, YamlNode } from '../../checklist/yaml/node.ts'
import type { Source } from '../../checklist/yaml/source.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Params } from '../../messages/diagnostic.ts'
import type { csv } from '../../messages/zh/csv.ts'
import { columnNamed, columnNames, inputNamed, isSomeInput, type ColumnName } from './columns.ts'
import type { Cell } from './rows.ts'

/** Takes down a mistake about a cell. */
export type CsvFail = (
  rule: keyof typeof csv,
  cell: Pick<Cell, 'from' | 'to'>,
  params: Params,
) => void

interface Around {
  source: Source
  checklist: Checklist
  say: Catalogue
  fail: CsvFail
}

/** What a column holds: something with a name, or one number of answers that have several. */
type Column = { name: ColumnName } | { input: string }

type Row = Partial<Record<ColumnName, Cell>>

const extraNames = ['note', 'observedOn', 'by', 'asOf', 'source', 'evidence'] as const

/** Between the pieces of evidence in one cell. */
const betweenPieces = /[;；]/u

/** Turns rows into the tree a YAML file of the same answers would have. */
export class TableReader {
  readonly root: MapNode
  readonly #columns: readonly (Column | undefined)[]
  readonly #around: Around
  readonly #indicators: ReadonlyMap<string, Indicator>
  /** Where the rows go that are about an indicator, and those about a fact. */
  readonly #answers: MapNode
  readonly #facts: MapNode
  /** Those values that are written stage by stage. */
  readonly #byStage = new WeakSet<YamlNode>()

  /** Undefined where the header cannot be read; why is then taken down. */
  static for(header: readonly Cell[], around: Around): TableReader | undefined {
    const columns = header.map((cell) => columnOf(cell, around))
    const { fail } = around
    const names = columns.map((column) => column && ('name' in column ? column.name : column.input))
    names.forEach((name, index) => {
      if (name !== undefined && names.indexOf(name) < index)
        fail('csv-column-twice', header[index]!, { seen: header[index]!.text })
    })
    if (!names.includes('indicator') && !names.includes('fact')) {
      fail('csv-no-key-column', header[0]!, { columns: columnNames })
      return undefined
    }
    return new TableReader(columns, around)
  }

  private constructor(columns: readonly (Column | undefined)[], around: Around) {
    this.#columns = columns
    this.#around = around
    this.#indicators = new Map(indicatorsOf(around.checklist).map((one) => [one.id, one]))
    const top = around.source.span(0, 0)
    this.#answers = { kind: 'map', entries: [], span: top }
    this.#facts = { kind: 'map', entries: [], span: top }
    const entry = (key: string, value: YamlNode): MapEntry => ({ key, keySpan: top, value })
    const entries = [entry('facts', this.#facts), entry('answers', this.#answers)]
    this.root = { kind: 'map', entries, span: top }
  }

  row(cells: readonly Cell[]): void {
    const { fail } = this.#around
    const row: Row = {}
    const inputs: [header: string, cell: Cell][] = []
    const formulas = cells.filter(({ text }) => /^[=＝]/u.test(text))
    for (const cell of formulas) fail('csv-formula', cell, { seen: cell.text })
    if (formulas.length > 0) return
    for (const [index, cell] of cells.entries()) {
      const column = this.#columns[index]
      if (cell.text === '') continue
      if (!column) {
        // A header that was not understood has been named already.
        if (index >= this.#columns.length) fail('csv-extra-cell', cell, { seen: cell.text })
      } else if ('name' in column) row[column.name] = cell
      else inputs.push([column.input, cell])
    }
    const { indicator, fact } = row
    const about = indicator ?? fact
    const isFilled = inputs.length > 0 || Object.keys(row).some((name) => isFilling(name))
    if (!about) {
      if (isFilled)
        fail(
          'csv-row-about-nothing',
          cells.find(({ text }) => text !== '')!,
          {},
        )
      return
    }
    if (indicator && fact) return fail('csv-row-about-two', fact, {})
    const value = this.#value(row, inputs, about)
    if (!value) {
      const lonely = extraNames.map((name) => row[name]).find((cell) => cell !== undefined)
      if (lonely) fail('csv-nothing-filled', lonely, { id: about.text })
      return
    }
    this.#put(indicator ? this.#answers : this.#facts, about, row.stage, value)
  }

  /** What stands beside the id; undefined where nothing was answered. */
  #value(row: Row, inputs: readonly [string, Cell][], about: Cell): YamlNode | undefined {
    const { value, notApplicable, indicator } = row
    const { fail } = this.#around
    const entries: MapEntry[] = []
    if (inputs.length > 0) {
      if (value) fail('csv-value-and-inputs', value, { id: about.text })
      entries.push(this.#entry('value', inputs[0]![1], this.#inputs(inputs, indicator)))
    } else if (value) {
      const text = indicator ? value.text : this.#factWords(about.text, value.text)
      entries.push(this.#entry('value', value, this.#scalar(value, text)))
    }
    if (notApplicable) {
      const isMark = ['√', '✓', '✔', ...yesWords].includes(notApplicable.text.toLowerCase())
      const reason = this.#scalar(notApplicable, isMark ? '' : notApplicable.text)
      entries.push(this.#entry('notApplicable', notApplicable, reason))
    }
    if (entries.length === 0) return undefined
    for (const name of extraNames) {
      const cell = row[name]
      if (!cell) continue
      const written = name === 'evidence' ? this.#pieces(cell) : this.#scalar(cell, cell.text)
      entries.push(this.#entry(name, cell, written))
    }
    return { kind: 'map', entries, span: this.#span(value ?? notApplicable ?? inputs[0]![1]) }
  }

  /** Each stands where the cell does. */
  #pieces(cell: Cell): YamlNode {
    const texts = cell.text.split(betweenPieces).map((text) => text.trim())
    const items = texts.filter((text) => text !== '').map((text) => this.#scalar(cell, text))
    return { kind: 'sequence', items, span: this.#span(cell) }
  }

  #inputs(inputs: readonly [string, Cell][], indicator: Cell | undefined): YamlNode {
    const { checklist, say, fail } = this.#around
    const spec = indicator && this.#indicators.get(indicator.text)
    const entries = inputs.flatMap(([header, cell]) => {
      const key = spec && inputNamed(spec, header, checklist, say)
      if (key === undefined) {
        // An unknown indicator is named by whoever reads the tree.
        if (spec || !indicator) fail('csv-input-not-here', cell, { seen: header })
        return []
      }
      return [this.#entry(key, cell, this.#scalar(cell, cell.text))]
    })
    return { kind: 'map', entries, span: this.#span(inputs[0]![1]) }
  }

  /** Files know only true and false; people who fill in tables say 是 and 否. */
  #factWords(id: string, words: string): string {
    const { checklist } = this.#around
    const spec: FactSpec | undefined = checklist.facts[id]
    if (spec?.type !== 'boolean') return words
    if (yesWords.includes(words.toLowerCase())) return 'true'
    return noWords.includes(words.toLowerCase()) ? 'false' : words
  }

  #put(into: MapNode, about: Cell, stage: Cell | undefined, value: YamlNode): void {
    const id = about.text
    const known = into.entries.find(({ key }) => key === id)
    const twice = ({ keySpan }: MapEntry) =>
      this.#around.fail('csv-row-twice', about, { id, first: keySpan.start.line })
    if (!stage) {
      if (known) twice(known)
      else into.entries.push(this.#entry(id, about, value))
      return
    }
    const entry = this.#entry(this.#stageKey(stage.text), stage, value)
    if (!known) {
      const stages: MapNode = { kind: 'map', entries: [entry], span: this.#span(stage) }
      this.#byStage.add(stages)
      into.entries.push(this.#entry(id, about, stages))
      return
    }
    const before =
      known.value.kind === 'map' && this.#byStage.has(known.value)
        ? known.value.entries.find(({ key }) => key === entry.key)
        : known
    if (before) twice(before)
    else (known.value as MapNode).entries.push(entry)
  }

  /** `小学` is `primary`; a word that is no stage stays, to be named. */
  #stageKey(word: string): string {
    const { stages } = this.#around.say.domain
    return Object.entries(stages).find(([, name]) => name === word)?.[0] ?? word.toLowerCase()
  }

  #entry(key: string, cell: Cell, value: YamlNode): MapEntry {
    return { key, keySpan: this.#span(cell), value }
  }

  #scalar(cell: Cell, text: string): YamlNode {
    const span = this.#span(cell)
    return text === '' ? { kind: 'empty', span } : { kind: 'scalar', text, plain: false, span }
  }

  #span({ from, to }: Cell) {
    return this.#around.source.span(from, to)
  }
}

function isFilling(name: string): boolean {
  return name !== 'title' && name !== 'stage'
}

/** Undefined for a column without a name, and for one with a name that nobody knows, which is taken down. */
function columnOf(cell: Cell, { checklist, say, fail }: Around): Column | undefined {
  const { text } = cell
  if (text === '') return undefined
  const name = columnNamed(text)
  if (name) return { name }
  if (isSomeInput(text, checklist, say)) return { input: text }
  fail('csv-unknown-column', cell, {
    seen: text,
    columns: columnNames,
    suggestion: suggest(text, columnNames) ?? '',
  })
  return undefined
}
