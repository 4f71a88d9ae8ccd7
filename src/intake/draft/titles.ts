import type { Row } from '../xlsx/cells.ts'
import { textOf } from './columns.ts'

/** What the columns of titles say of a row, from the general one (二级指标) to the question itself (测评内容). */
export class Titles {
  readonly #columns: readonly number[]
  /** How many rows begin with the same titles. */
  readonly #counts = new Map<string, number>()

  constructor(rows: readonly Row[], columns: readonly number[]) {
    this.#columns = columns
    for (const row of rows)
      for (const key of this.#parts(row).map((_, n, parts) => keyOf(parts, n)))
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  /** As many of them as it takes to tell the row from all others, and what is left. */
  of(row: Row): { title: string; rest: readonly string[] } {
    const parts = this.#parts(row)
    const own = parts.findIndex((part, n) => part !== '' && this.#counts.get(keyOf(parts, n)) === 1)
    const end = own < 0 ? parts.length : own + 1
    const [title, rest] = [parts.slice(0, end), parts.slice(end)]
    return { title: title.filter(Boolean).join('：'), rest: rest.filter(Boolean) }
  }

  #parts({ cells }: Row): string[] {
    return this.#columns.map((at) => textOf(cells.get(at)))
  }
}

function keyOf(parts: readonly string[], last: number): string {
  return JSON.stringify(parts.slice(0, last + 1))
}
