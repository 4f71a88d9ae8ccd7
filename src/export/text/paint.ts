import type { Cell, Tone } from '../../report/document.ts'
import { spanOf } from '../../report/document.ts'
import { visible } from './visible.ts'
import { wrap } from './wrap.ts'

/** Gives a text its colour, or gives it back as it is. */
export type Paint = (text: string, tone: Tone | undefined) => string

/** The lines of a cell within `columns`, painted. */
export function cellLines(cell: Cell, columns: number, paint: Paint): string[] {
  const { text, tone } = spanOf(cell)
  return wrap(visible(text, { newlines: true }), columns).map((line) => paint(line, tone))
}

/** The lines of spans that run on as one text, each part painted in its own tone. */
export function spanLines(cells: readonly Cell[], columns: number, paint: Paint): string[] {
  const spans = cells.map(spanOf).map(({ text, tone }) => ({ text: visible(text), tone }))
  const whole = spans.map(({ text }) => text).join('')
  let end = 0
  return wrap(whole, columns).map((line) => {
    // A line begins with no space and only spaces stand before it: what is found first is the line.
    const start = whole.indexOf(line, end)
    end = start + line.length
    let at = 0
    const parts = spans.map(({ text, tone }) => {
      const part = text.slice(Math.max(0, start - at), Math.max(0, end - at))
      at += text.length
      return part === '' ? '' : paint(part, tone)
    })
    return parts.join('')
  })
}
