import type { Method } from '../../checklist/shape/indicator.ts'
import type { Cell, Row } from '../xlsx/cells.ts'
import type { Sheet } from '../xlsx/read.ts'
import { findHeader, textOf, type Column, type Header } from './columns.ts'
import { readDeadline, type DraftDeadline } from './deadline.ts'
import { carriedDown, mergedBelow, type Merged } from './merged.ts'
import { Titles } from './titles.ts'
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
  | { what: 'points' | 'shared-points' | 'method' | 'deadline' | 'veto' | 'negative'; seen: string }
  | { what: 'threshold'; column: 'title' | 'standard'; seen: string }
  | { what: 'no-method' }

export interface DraftIndicator {
  /** Where it stands in the table. */
  row: number
  id: string
  officialNo: string
  title: string
  /** What else stands in the columns of titles, and the standard. */
  look: string
  points: number | undefined
  methods: readonly Method[]
  /** Departments by their names; the first leads. */
  owners: readonly string[]
  /** Absent where none is given, or none that is understood. */
  deadline: DraftDeadline | undefined
  unread: readonly Unread[]
}

/** A table as far as it could be read. */
export interface Draft {
  sections: { title: string; indicators: DraftIndicator[] }[]
  owners: readonly string[]
  /** Whether the table gives deadlines at all. */
  hasDeadlines: boolean
  /** What stands above the header row: a title, notes. */
  above: readonly string[]
  /** What belongs to no indicator. */
  unread: readonly Unread[]
}

/** Every row with a title becomes an indicator; whatever else was written is kept as something unread. */
export function readDraft({
  rows,
  merges,
}: Pick<Sheet, 'rows' | 'merges'>): Draft | { refused: 'no-header' | 'no-rows' } {
  const header = findHeader(rows)
  if (!header) return { refused: 'no-header' }
  const merged = mergedBelow(header.row, merges)
  const body = carriedDown(
    rows.filter(({ number }) => number > header.row),
    merged,
    carried(header),
    [...header.columns.values(), ...header.titles],
  )
  const above = rows.filter(({ number }) => number < header.row).map(wordsOf)
  const reader = new DraftReader(header, merged, new Titles(body, header.titles), above)
  for (const row of body) reader.row(row)
  return reader.draft.sections.length > 0 ? reader.draft : { refused: 'no-rows' }
}

/** A number names one row, and points that several rows share are not theirs each. */
function carried({ columns, titles }: Header): number[] {
  const own = [...columns].filter(([column]) => column !== 'number' && column !== 'points')
  return [...new Set([...own.map(([, at]) => at), ...titles])]
}

function wordsOf({ cells }: Row): string {
  return [...cells.values()].map(textOf).filter(Boolean).join(' ')
}

class DraftReader {
  readonly #header: Header
  readonly #columns: Header['columns']
  readonly #merged: Merged
  readonly #titles: Titles
  readonly #above: readonly string[]
  readonly #sections: Draft['sections'] = []
  readonly #unread: Unread[]
  readonly #rowOfId = new Map<string, number>()
  /** Empty until one is named. */
  #section = ''

  constructor(header: Header, merged: Merged, titles: Titles, above: readonly string[]) {
    this.#header = header
    this.#columns = header.columns
    this.#merged = merged
    this.#titles = titles
    this.#above = above
    this.#unread = header.unknown.map((seen) => ({ what: 'column', seen }))
  }

  get draft(): Draft {
    const indicators = this.#sections.flatMap(({ indicators }) => indicators)
    const owners = [...new Set(indicators.flatMap(({ owners }) => owners))]
    return {
      sections: this.#sections,
      owners,
      hasDeadlines: this.#columns.has('deadline'),
      above: this.#above.filter(Boolean),
      unread: this.#unread,
    }
  }

  row(row: Row): void {
    const section = this.#words(row, 'section')
    if (section !== '') this.#section = section
    const { title, rest } = this.#titles.of(row)
    if (title !== '') return this.#add(this.#indicator(row, title, rest))
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

  #indicator(row: Row, title: string, rest: readonly string[]): DraftIndicator {
    const look = [...rest, this.#words(row, 'standard')].filter(Boolean).join('；')
    const { methods, unread } = readMethods(this.#words(row, 'method'))
    const points = this.#words(row, 'points')
    const { id, doubts } = this.#id(row)
    const value = readPoints(points)
    const limit = this.#words(row, 'deadline')
    const deadline = readDeadline(limit)
    const areShared = this.#isMerged(row, 'points')
    return {
      row: row.number,
      id,
      officialNo: this.#words(row, 'number'),
      title,
      look,
      points: value,
      methods,
      owners: [...new Set(partsOf(this.#words(row, 'owner')))],
      deadline,
      unread: [
        ...doubts,
        ...this.#strangeCells(row),
        ...(points !== '' && value === undefined
          ? [{ what: 'points', seen: points } as const]
          : []),
        ...(points !== '' && areShared ? [{ what: 'shared-points', seen: points } as const] : []),
        ...(limit !== '' && !deadline ? [{ what: 'deadline', seen: limit } as const] : []),
        ...unread.map((seen) => ({ what: 'method', seen }) as const),
        ...(methods.length === 0 ? [{ what: 'no-method' } as const] : []),
        ...doubtsAbout(title, look),
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
    const titles = this.#header.titles.map((at) => ['title', at] as const)
    const others = [...this.#columns].filter(([column]) => column !== 'title')
    return [...titles, ...others].flatMap(([column, at]): Unread[] => {
      const cell = cells.get(at)
      return cell && cell.kind !== 'text' ? [{ what: 'cell', column, kind: cell.kind }] : []
    })
  }

  #isMerged({ number }: Row, column: Column): boolean {
    const at = this.#columns.get(column)
    return at !== undefined && (this.#merged.get(at)?.has(number) ?? false)
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
