import type { Method } from '../../checklist/shape/indicator.ts'
import type { Cell, Row } from '../xlsx/cells.ts'
import type { Sheet } from '../xlsx/read.ts'
import { findHeader, textOf, type Column, type Header } from './columns.ts'
import {
  negativeIn,
  partsOf,
  readId,
  readMethods,
  readPoints,
  thresholdIn,
  vetoIn,
} from './words.ts'

/** Something in the table that a person has to look at; the sentences are in messages/. */
export type Unread =
  | { what: 'column'; seen: string }
  | { what: 'row'; row: number; seen: string }
  | { what: 'cell'; column: Column; kind: Exclude<Cell['kind'], 'text'> }
  | { what: 'no-id'; seen: string }
  | { what: 'same-id'; seen: string; row: number }
  | { what: 'points' | 'method' | 'veto' | 'negative'; seen: string }
  | { what: 'threshold'; column: 'title' | 'standard'; seen: string }
  | { what: 'no-method' }

export interface DraftIndicator {
  /** Where it stands in the table. */
  row: number
  id: string
  officialNo: string
  title: string
  standard: string
  points: number | undefined
  methods: readonly Method[]
  /** Departments by their names; the first leads. */
  owners: readonly string[]
  unread: readonly Unread[]
}

/** A table as far as it could be read. */
export interface Draft {
  sections: { title: string; indicators: DraftIndicator[] }[]
  owners: readonly string[]
  /** What belongs to no indicator. */
  unread: readonly Unread[]
}

/** Every row with a title becomes an indicator; whatever else was written is kept as something unread. */
export function readDraft({ rows }: Sheet): Draft | { refused: 'no-header' | 'no-rows' } {
  const header = findHeader(rows)
  if (!header) return { refused: 'no-header' }
  const reader = new DraftReader(header)
  for (const row of rows) if (row.number > header.row) reader.row(row)
  return reader.draft.sections.length > 0 ? reader.draft : { refused: 'no-rows' }
}

class DraftReader {
  readonly #columns: Header['columns']
  readonly #sections: Draft['sections'] = []
  readonly #unread: Unread[]
  readonly #rowOfId = new Map<string, number>()
  /** Empty until one is named. */
  #section = ''

  constructor({ columns, unknown }: Header) {
    this.#columns = columns
    this.#unread = unknown.map((seen) => ({ what: 'column', seen }))
  }

  get draft(): Draft {
    const indicators = this.#sections.flatMap(({ indicators }) => indicators)
    const owners = [...new Set(indicators.flatMap(({ owners }) => owners))]
    return { sections: this.#sections, owners, unread: this.#unread }
  }

  row(row: Row): void {
    const section = this.#words(row, 'section')
    if (section !== '') this.#section = section
    const title = this.#words(row, 'title')
    if (title !== '') return this.#add(this.#indicator(row, title))
    const words = [...row.cells.values()].map(textOf).filter(Boolean)
    if (this.#isHeading(row)) this.#section = words[0] ?? this.#section
    else this.#unread.push({ what: 'row', row: row.number, seen: words.join(' ') })
  }

  /** A line across the table with nothing but the name of what follows. */
  #isHeading({ cells }: Row): boolean {
    const [column] = cells.keys()
    const [found] = [...this.#columns].find(([, at]) => at === column) ?? ['section' as const]
    return cells.size === 1 && (found === 'section' || found === 'number')
  }

  #add(indicator: DraftIndicator): void {
    const last = this.#sections.at(-1)
    if (last && last.title === this.#section) last.indicators.push(indicator)
    else this.#sections.push({ title: this.#section, indicators: [indicator] })
  }

  #indicator(row: Row, title: string): DraftIndicator {
    const standard = this.#words(row, 'standard')
    const { methods, unread } = readMethods(this.#words(row, 'method'))
    const points = this.#words(row, 'points')
    const { id, doubts } = this.#id(row)
    const value = readPoints(points)
    return {
      row: row.number,
      id,
      officialNo: this.#words(row, 'number'),
      title,
      standard,
      points: value,
      methods,
      owners: [...new Set(partsOf(this.#words(row, 'owner')))],
      unread: [
        ...doubts,
        ...this.#strangeCells(row),
        ...(points !== '' && value === undefined
          ? [{ what: 'points', seen: points } as const]
          : []),
        ...unread.map((seen) => ({ what: 'method', seen }) as const),
        ...(methods.length === 0 ? [{ what: 'no-method' } as const] : []),
        ...doubtsAbout(title, standard),
      ],
    }
  }

  /** The printed number where it can be an id and is not taken, else the place in the table. */
  #id(row: Row): { id: string; doubts: Unread[] } {
    const seen = this.#words(row, 'number')
    const id = readId(seen)
    const before = id === undefined ? undefined : this.#rowOfId.get(id)
    if (id !== undefined && before === undefined) {
      this.#rowOfId.set(id, row.number)
      return { id, doubts: [] }
    }
    const own = this.#free(`row-${row.number}`)
    this.#rowOfId.set(own, row.number)
    if (before !== undefined) return { id: own, doubts: [{ what: 'same-id', seen, row: before }] }
    return { id: own, doubts: seen === '' ? [] : [{ what: 'no-id', seen }] }
  }

  #free(id: string): string {
    return this.#rowOfId.has(id) ? this.#free(`${id}-2`) : id
  }

  #strangeCells({ cells }: Row): Unread[] {
    return [...this.#columns].flatMap(([column, at]): Unread[] => {
      const cell = cells.get(at)
      return cell && cell.kind !== 'text' ? [{ what: 'cell', column, kind: cell.kind }] : []
    })
  }

  #words({ cells }: Row, column: Column): string {
    const at = this.#columns.get(column)
    return at === undefined ? '' : textOf(cells.get(at))
  }
}

/** Why 是 may not simply mean that it is met: asked as yes/no all the same, for only a person can say. */
function doubtsAbout(title: string, standard: string): Unread[] {
  const veto = vetoIn(title) ?? vetoIn(standard)
  const negative = negativeIn(title)
  const figures = Object.entries({ title, standard }).flatMap(([column, words]): Unread[] => {
    const seen = thresholdIn(words)
    if (seen === undefined) return []
    return [{ what: 'threshold', column: column as 'title' | 'standard', seen }]
  })
  return [
    ...(veto === undefined ? [] : [{ what: 'veto', seen: veto } as const]),
    ...(negative === undefined ? [] : [{ what: 'negative', seen: negative } as const]),
    ...figures,
  ]
}
