import {
  Composer,
  isMap,
  isSeq,
  LineCounter,
  Parser,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { MapEntry, Position, Span, YamlNode } from '../../src/checklist/yaml/node.ts'

const options = { schema: 'failsafe', stringKeys: true, uniqueKeys: false } as const

/**
 * A text as the library's own composer builds it, for comparison: our nodes, without what our rules refuse or add.
 * Undefined where it has a complaint, null where nothing is written.
 */
export function composed(text: string): YamlNode | null | undefined {
  const documents = [...new Composer(options).compose(new Parser().parse(text), true, text.length)]
  const [document] = documents
  if (!document || documents.some(({ errors }) => errors.length > 0)) return undefined
  const contents = document.contents
  return contents && new Copy(text).node(contents)
}

class Copy {
  readonly #lines = new LineCounter()

  constructor(text: string) {
    this.#lines.addNewLine(0)
    for (const { index } of text.matchAll(/\n/g)) this.#lines.addNewLine(index + 1)
  }

  node(parsed: ParsedNode): YamlNode {
    if (isMap(parsed)) {
      const entries = parsed.items.map(({ key, value }) => this.#entry(key as Scalar.Parsed, value))
      return { kind: 'map', entries, span: this.#span(parsed, entries.at(-1)?.value) }
    }
    if (isSeq(parsed)) {
      const items = parsed.items.map((item) => this.node(item))
      return { kind: 'sequence', items, span: this.#span(parsed, items.at(-1)) }
    }
    const { source: text, range, type } = parsed as Scalar.Parsed
    const span = this.#spanOf(range)
    if (type === 'PLAIN' && range[0] === range[1]) return emptyAt(span.end)
    return { kind: 'scalar', text, plain: type === 'PLAIN', span }
  }

  #entry({ source: key, range }: Scalar.Parsed, value: ParsedNode | null): MapEntry {
    const keySpan = this.#spanOf(range)
    return { key, keySpan, value: value ? this.node(value) : emptyAt(keySpan.end) }
  }

  /** The library's range of a block collection runs on over comments and blank lines. */
  #span({ range, flow }: YAMLMap.Parsed | YAMLSeq.Parsed, last: YamlNode | undefined): Span {
    const span = this.#spanOf(range)
    return flow || !last ? span : { start: span.start, end: last.span.end }
  }

  #spanOf([from, to]: readonly [number, number, ...unknown[]]): Span {
    return { start: this.#lines.linePos(from), end: this.#lines.linePos(to) }
  }
}

function emptyAt(at: Position): YamlNode {
  return { kind: 'empty', span: { start: at, end: at } }
}
