import type { Column } from '../../report/document.ts'
import { width } from './width.ts'

/** No column is squeezed below this, unless its content is narrower or its author allows it. */
const narrowest = 6
/** Up to this width a title, or a word such as a date, is kept whole. */
const widestWord = 12

interface Share {
  wanted: number
  width: number
  grow: number
}

/**
 * The widths of a table's columns, together at most `room`: as wide as their content where that fits,
 * otherwise, if they may shrink, narrower so that the rows stay low. Undefined when they have no room.
 */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number,
  mayShrink: boolean,
): number[] | undefined {
  const shares = columns.map((column, i) =>
    shareOf(
      column,
      rows.map((row) => row[i] ?? ''),
    ),
  )
  const wanted = shares.map((share) => share.wanted)
  if (sum(wanted) <= room) return wanted

  const spare = room - sum(shares.map((share) => share.width))
  if (!mayShrink || spare < 0) return undefined
  for (let left = spare; left > 0; left -= 1) {
    shares.reduce((most, share) => (relief(share) > relief(most) ? share : most)).width += 1
  }
  return shares.map((share) => share.width)
}

function shareOf({ title, min, grow = 1 }: Column, cells: readonly string[]): Share {
  const wanted = widest([title, ...cells.flatMap((cell) => cell.split('\n'))])
  const word = widest([title, ...cells.flatMap((cell) => cell.split(/[\n ]|[^\x20-\x7e]+/))])
  const least = min ?? Math.min(Math.max(word, narrowest), widestWord)
  return { wanted, width: Math.min(wanted, least), grow }
}

/** What one more column would save, a cell being about wanted ÷ width lines high. */
function relief({ wanted, width, grow }: Share): number {
  return width < wanted ? (grow * wanted) / width ** 2 : -1
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, width(text)), 1)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
