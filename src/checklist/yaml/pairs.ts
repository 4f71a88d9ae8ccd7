import type { Problems } from './problems.ts'
import type { Source } from './source.ts'

/**
 * Watches that quotes and brackets pair. The library notices it late, at the end of the file
 * perhaps, or not at all: it takes `"a\"` and `'a''` for closed.
 */
export class Pairs {
  /** Something does not pair, so that everything behind it would seem wrong. */
  isBroken = false
  readonly #source: Source
  readonly #problems: Problems
  /** Offsets of the brackets that are open. */
  readonly #open: number[] = []

  constructor(source: Source, problems: Problems) {
    this.#source = source
    this.#problems = problems
  }

  quoted(text: string, offset: number): void {
    if (isClosed(text)) return
    const [line = ''] = text.split('\n', 1)
    this.#break('quote-not-closed', offset, line)
  }

  open(offset: number): void {
    this.#open.push(offset)
  }

  /** Takes a closing bracket, gives the offset of the opening one. */
  close(bracket: string, offset: number): number {
    const opened = this.#open.pop()
    if (opened === undefined) {
      if (!this.isBroken) this.#break('bracket-not-opened', offset, bracket)
      return offset
    }
    const opening = this.#source.text.charAt(opened)
    if (opening + bracket !== '[]' && opening + bracket !== '{}') {
      this.#break('bracket-not-closed', opened, opening)
    }
    return opened
  }

  /** To be called where no bracket may be open any more. */
  end(): void {
    const [outermost] = this.#open.splice(0)
    if (outermost === undefined) return
    this.#break('bracket-not-closed', outermost, this.#source.text.charAt(outermost))
  }

  #break(
    reason: 'quote-not-closed' | 'bracket-not-opened' | 'bracket-not-closed',
    offset: number,
    seen: string,
  ): void {
    this.isBroken = true
    this.#problems.syntax(reason, this.#source.span(offset, offset + seen.length), seen)
  }
}

/** Whether a quoted text ends with its own closing quote, which is not an escaped one. */
function isClosed(text: string): boolean {
  return text.startsWith("'")
    ? text.split("'").length % 2 === 1
    : /(?<!\\)(\\\\)*"$/.test(text.slice(1))
}
