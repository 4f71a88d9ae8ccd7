import type { MapEntry, MapNode, Position, SequenceNode, Span, YamlNode } from './node.ts'

/**
 * Changes one thing in a YAML text and leaves every other byte as it is: comments, blank lines, quotes, indents, line
 * ends. Nodes are those that `readYaml` found in this very text, none of them empty; values are given as YAML on one
 * line. Each method returns the whole changed text. Who uses it reads the result again and looks whether it says what was meant.
 */
export class YamlText {
  readonly #text: string
  /** Offsets of the first character of every line; a byte-order mark belongs to no line. */
  readonly #lineStarts: readonly number[]
  readonly #eol: string

  constructor(text: string) {
    this.#text = text
    const starts = [text.startsWith('\u{feff}') ? 1 : 0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1)
    this.#lineStarts = starts
    this.#eol = text.includes('\r\n') ? '\r\n' : '\n'
  }

  /** Gives a key another value, or adds it at the end. */
  setEntry(map: MapNode, key: string, value: string): string {
    const entry = map.entries.find((one) => one.key === key)
    if (entry) return this.#replace(this.#range(entry.value.span), value)
    const last = map.entries.at(-1)
    if (this.isFlow(map)) {
      if (!last) return this.#replace(this.#range(map.span), `{ ${key}: ${value} }`)
      return this.#insert(this.#endOf(last), `, ${key}: ${value}`)
    }
    return this.#insert(this.#lineEnd(this.#endOf(last!)), this.#newLine(map, `${key}: ${value}`))
  }

  /** Adds a mapping with one key in it. */
  addMap(map: MapNode, key: string, inside: string): string {
    const last = map.entries.at(-1)
    if (!last || this.isFlow(map)) return this.setEntry(map, key, `{ ${inside} }`)
    const line = `${key}:${this.#eol}  ${inside}`
    return this.#insert(this.#lineEnd(this.#endOf(last)), this.#newLine(map, line))
  }

  /** Takes a key away with its value. */
  removeEntry(map: MapNode, key: string): string {
    const index = map.entries.findIndex((one) => one.key === key)
    const entry = map.entries[index]!
    if (!this.isFlow(map)) return this.#removeLines(entry.keySpan.start.line, this.#endOf(entry))
    const range = { from: this.#offset(entry.keySpan.start), to: this.#endOf(entry) }
    return this.#removeFromFlow(range, map.entries.length, index, (at) => ({
      from: this.#offset(map.entries[at]!.keySpan.start),
      to: this.#endOf(map.entries[at]!),
    }))
  }

  /** Adds an item at the end of the list under a key, which need not be there yet. */
  addItem(map: MapNode, key: string, value: string): string {
    const entry = map.entries.find((one) => one.key === key)
    const item = `${this.#eol}  - ${value}`
    if (!entry) return this.#withList(map, key, value, item)
    const list = entry.value as SequenceNode
    const last = list.items.at(-1)
    if (!last) return this.#replace(this.#range(list.span), `[${value}]`)
    if (this.isFlow(list)) return this.#insert(this.#range(last.span).to, `, ${value}`)
    return this.#insert(this.#lineEnd(this.#range(last.span).to), this.#newLine(list, `- ${value}`))
  }

  /** Takes one item out of the list under a key; the key goes with the last one. */
  removeItem(map: MapNode, key: string, index: number): string {
    const list = map.entries.find((one) => one.key === key)!.value as SequenceNode
    if (list.items.length === 1) return this.removeEntry(map, key)
    const { span } = list.items[index]!
    const range = this.#range(span)
    if (this.isFlow(list)) {
      const rangeAt = (at: number) => this.#range(list.items[at]!.span)
      return this.#removeFromFlow(range, list.items.length, index, rangeAt)
    }
    let line = span.start.line
    while (this.#text[this.#offset({ line, col: list.span.start.col })] !== '-') line -= 1
    return this.#removeLines(line, range.to)
  }

  #withList(map: MapNode, key: string, value: string, item: string): string {
    const last = map.entries.at(-1)
    if (!last || this.isFlow(map)) return this.setEntry(map, key, `[${value}]`)
    return this.#insert(this.#lineEnd(this.#endOf(last)), this.#newLine(map, `${key}:${item}`))
  }

  #newLine({ span }: YamlNode, content: string): string {
    return this.#eol + ' '.repeat(span.start.col - 1) + content
  }

  #removeFromFlow(
    range: Range,
    count: number,
    index: number,
    rangeAt: (index: number) => Range,
  ): string {
    if (count === 1) return this.#replace(range, '')
    // With the comma behind it, or before it where it is the last.
    return index < count - 1
      ? this.#replace({ from: range.from, to: rangeAt(index + 1).from }, '')
      : this.#replace({ from: rangeAt(index - 1).to, to: range.to }, '')
  }

  /** From the beginning of a line to the end of the one on which `to` stands. */
  #removeLines(line: number, to: number): string {
    const end = this.#text.indexOf('\n', to)
    const from = this.#lineStarts[line - 1]!
    return this.#replace({ from, to: end === -1 ? this.#text.length : end + 1 }, '')
  }

  /** Whether it is written on one line, in brackets. */
  isFlow({ span }: YamlNode): boolean {
    return ['{', '['].includes(this.#text[this.#offset(span.start)] ?? '')
  }

  #endOf({ value }: MapEntry): number {
    return this.#range(value.span).to
  }

  /** A block of text ends at the beginning of the next line; its line end is not part of it. */
  #range({ start, end }: Span): Range {
    const [from, to] = [this.#offset(start), this.#offset(end)]
    return { from, to: from + this.#text.slice(from, to).trimEnd().length }
  }

  #lineEnd(offset: number): number {
    const found = this.#text.indexOf('\n', offset)
    if (found === -1) return this.#text.length
    return this.#text[found - 1] === '\r' ? found - 1 : found
  }

  #offset({ line, col }: Position): number {
    return this.#lineStarts[line - 1]! + col - 1
  }

  #insert(at: number, added: string): string {
    return this.#replace({ from: at, to: at }, added)
  }

  #replace({ from, to }: Range, added: string): string {
    return this.#text.slice(0, from) + added + this.#text.slice(to)
  }
}

interface Range {
  from: number
  to: number
}
