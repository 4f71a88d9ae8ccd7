import { LineCounter } from 'yaml'
import type { Position, Span } from './node.ts'

/** The decoded text of a file, and where each offset of it stands. */
export class Source {
  readonly text: string
  readonly #lines = new LineCounter()

  constructor(text: string) {
    this.text = text
    this.#lines.addNewLine(0)
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#lines.addNewLine(at + 1)
    }
  }

  /** Offsets of the first character of every line. */
  get lineStarts(): readonly number[] {
    return this.#lines.lineStarts
  }

  position(offset: number): Position {
    return this.#lines.linePos(offset)
  }

  span(from: number, to: number): Span {
    return { start: this.position(from), end: this.position(to) }
  }

  /** The text of the line that `offset` stands on, up to `offset`. */
  lineBefore(offset: number): string {
    return this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset)
  }
}
