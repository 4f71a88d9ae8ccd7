import type { Row } from '../xlsx/cells.ts'

/** Cells that stand for rows below them, too: their last row, by column and then by their own row. */
export type Merged = ReadonlyMap<number, ReadonlyMap<number, number>>

/** Of merged ranges those that reach over several rows and begin below the header. */
export function mergedBelow(header: number, merges: readonly string[]): Merged {
  const merged = new Map<number, Map<number, number>>()
  for (const range of merges) {
    const [, letters, from, to] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(range) ?? []
    if (letters === undefined || Number(from) <= header || Number(to) <= Number(from)) continue
    const column = Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)
    const own = merged.get(column) ?? new Map<number, number>()
    merged.set(column, own.set(Number(from), Number(to)))
  }
  return merged
}

/** The same rows, with what a merged cell says in each row it stands for; nothing is carried into a row without content. */
export function carriedDown(
  rows: readonly Row[],
  merged: Merged,
  columns: readonly number[],
  known: readonly number[],
): Row[] {
  const open = new Map<number, { words: string; last: number }>()
  return rows.map((row) => {
    const cells = new Map(row.cells)
    const hasContent = known.some((column) => row.cells.has(column))
    for (const column of columns) {
      const own = row.cells.get(column)
      const last = merged.get(column)?.get(row.number)
      if (last !== undefined && own?.kind === 'text') open.set(column, { words: own.text, last })
      const above = open.get(column)
      const isInside = above !== undefined && row.number <= above.last
      if (!own && isInside && hasContent) cells.set(column, { kind: 'text', text: above.words })
    }
    const inOrder = [...cells].sort(([a], [b]) => a - b)
    return { number: row.number, cells: new Map(inOrder) }
  })
}
