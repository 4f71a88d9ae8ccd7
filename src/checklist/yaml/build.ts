import { isMap, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { checkEscapes } from './characters.ts'
import { KeyCheck } from './keys.ts'
import { yamlLimits } from './limits.ts'
import type { EmptyNode, MapEntry, MapNode, ScalarNode, Span, YamlNode } from './node.ts'
import { quoted, type Problems } from './problems.ts'
import type { Source } from './source.ts'

/** `key：` as the first thing on a line is hardly ever meant as text. */
const keyWithWideColon = /^[a-z][A-Za-z0-9_-]*(?=：)/

/** A comment for the linter is no text that was cut by mistake. */
const commentBehind = /[ \t]+#(?! *zicha-allow\b)/y

/**
 * Makes our own values of the library's nodes. They come from a file without errors so far: not
 * deeper than `yamlLimits.depth`, keys are scalars, there are no aliases. What is refused now is
 * reported; a refused key is left out with its value.
 */
export class Builder {
  readonly #source: Source
  readonly #problems: Problems

  constructor(source: Source, problems: Problems) {
    this.#source = source
    this.#problems = problems
  }

  node(parsed: ParsedNode): YamlNode {
    if (isMap(parsed)) return this.#map(parsed)
    if (!isSeq(parsed)) return this.#scalar(parsed as Scalar.Parsed)
    const items = parsed.items.map((item) => this.node(item))
    return { kind: 'sequence', items, span: this.#span(parsed, items.at(-1)) }
  }

  #map(map: YAMLMap.Parsed): MapNode {
    const keys = new KeyCheck(this.#problems)
    const entries = map.items.map(({ key, value }) => this.#entry(key as Scalar.Parsed, value))
    const span = this.#span(map, entries.at(-1)?.value)
    return { kind: 'map', entries: entries.filter((entry) => keys.accepts(entry)), span }
  }

  #entry(parsedKey: Scalar.Parsed, parsedValue: ParsedNode | null): MapEntry {
    const { text: key, span: keySpan } = this.#text(parsedKey)
    if (parsedValue) return { key, keySpan, value: this.node(parsedValue) }
    // `{a:1}` and `{a}`: the library takes both for a key without a value.
    const reason = key.includes(':') ? 'space-after-colon' : 'colon-missing'
    this.#problems.syntax(reason, keySpan, key)
    return { key, keySpan, value: emptyAt(keySpan) }
  }

  #scalar(scalar: Scalar.Parsed): ScalarNode | EmptyNode {
    const [from, to] = scalar.range
    const node = this.#text(scalar)
    if (!node.plain) return node
    if (from === to) return emptyAt(node.span)
    this.#checkWideColon(node.text, from)
    const cut = this.#commentBehind(to)
    return cut === undefined ? node : { ...node, cutBy: this.#source.position(cut) }
  }

  #text({ source: text, range: [from, to], type }: Scalar.Parsed): ScalarNode {
    const span = this.#source.span(from, to)
    const limit = yamlLimits.textLength
    if (text.length > limit) {
      this.#problems.error('yaml-text-too-long', span, { seen: text.length, limit })
    }
    // What was not written with an escape was looked at before.
    const isEscaped = type === 'QUOTE_DOUBLE' && this.#source.text.slice(from, to).includes('\\')
    if (isEscaped) checkEscapes(text, span, this.#problems)
    return { kind: 'scalar', text, plain: type === 'PLAIN', span }
  }

  #checkWideColon(text: string, from: number): void {
    const key = keyWithWideColon.exec(text)?.[0]
    if (key === undefined || !/^[ -]*$/.test(this.#source.lineBefore(from))) return
    const at = from + key.length
    const span = this.#source.span(at, at + 1)
    this.#problems.warn('yaml-full-width-colon', span, { seen: quoted(text) })
  }

  /** Offset of the `#` of a comment behind a text that ends at `to`. */
  #commentBehind(to: number): number | undefined {
    commentBehind.lastIndex = to
    return commentBehind.test(this.#source.text) ? commentBehind.lastIndex - 1 : undefined
  }

  /** The library's range of a block collection runs on over comments and blank lines. */
  #span({ range, flow }: YAMLMap.Parsed | YAMLSeq.Parsed, last: YamlNode | undefined): Span {
    const span = this.#source.span(range[0], range[1])
    return flow || !last ? span : { start: span.start, end: last.span.end }
  }
}

function emptyAt({ end }: Span): EmptyNode {
  return { kind: 'empty', span: { start: end, end } }
}
