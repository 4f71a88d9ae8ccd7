import { CST } from 'yaml'
import { checkEscapes } from './characters.ts'
import { KeyCheck } from './keys.ts'
import { yamlLimits } from './limits.ts'
import type {
  EmptyNode,
  MapEntry,
  MapNode,
  ScalarNode,
  SequenceNode,
  Span,
  YamlNode,
} from './node.ts'
import { quoted, type Problems } from './problems.ts'
import { isBlank } from './sound.ts'
import type { Source } from './source.ts'

/** `key：` as the first thing on a line is hardly ever meant as text. */
const keyWithWideColon = /^[a-z][A-Za-z0-9_-]*(?=：)/

/** A whole key with its value in brackets, where the colon between them is of the full width. */
const pairWithWideColon = /^([^:：，]{1,40})：\s*(.*)$/

/** A comment for the linter is no text that was cut by mistake. */
const commentBehind = /[ \t]+#(?! *zicha-allow\b)/y

type Tokens = readonly CST.SourceToken[]
type Texts = CST.FlowScalar | CST.BlockScalar
type List = CST.BlockSequence | CST.FlowCollection

/**
 * Makes our own values of the library's syntax tree, as its composer would of its own. The tree is of a file without
 * errors so far: not deeper than `yamlLimits.depth`, nothing in it that the composer complains about, keys are scalars,
 * there are no aliases. What is refused now is reported; a refused key is left out with its value.
 */
export class Builder {
  readonly #source: Source
  readonly #problems: Problems

  constructor(source: Source, problems: Problems) {
    this.#source = source
    this.#problems = problems
  }

  /** The value of the document; undefined where nothing is written. */
  root(tokens: readonly CST.Token[]): YamlNode | undefined {
    const document = tokens.find((token) => token.type === 'document')
    return document?.value && this.#node(document.value)
  }

  #node(token: CST.Token): YamlNode {
    if (token.type === 'block-map') return this.#map(token)
    if (token.type === 'block-seq') return this.#sequence(token)
    if (token.type !== 'flow-collection') return this.#scalar(token as Texts)
    return token.start.source === '{' ? this.#map(token) : this.#sequence(token)
  }

  #map(token: CST.BlockMap | CST.FlowCollection): MapNode {
    const written: MapEntry[] = []
    // An item without a sign holds the comments behind the last entry.
    for (const item of token.items) if (item.sep) written.push(this.#entry(item, item.sep))
    return {
      kind: 'map',
      entries: this.#accepted(written),
      span: this.#span(token, written.at(-1)?.value),
    }
  }

  #accepted(written: MapEntry[]): MapEntry[] {
    const keys = new KeyCheck(this.#problems)
    return written.filter((entry) => keys.accepts(entry))
  }

  #entry({ start, key: keyToken, value }: CST.CollectionItem, sep: Tokens): MapEntry {
    const { text: key, span: keySpan } = keyToken
      ? this.#text(keyToken as Texts)
      : this.#nothing(start, sep[0]?.offset)
    if (value) return { key, keySpan, value: this.#node(value) }
    if (sep.some(({ type }) => type === 'map-value-ind'))
      return { key, keySpan, value: emptyAt(this.#nothing(sep).span) }
    const meant = keyToken && this.#meantPair(key, keyToken as Texts)
    if (meant) return meant
    // `{a:1}` and `{a}`: the library takes both for a key without a value.
    const reason = key.includes(':') ? 'space-after-colon' : 'colon-missing'
    this.#problems.syntax(reason, keySpan, key)
    return { key, keySpan, value: emptyAt(keySpan) }
  }

  /** `{a：1}`, taken for what it means: nothing that follows is missing then. The file is refused all the same. */
  #meantPair(text: string, { type, source, offset }: Texts): MapEntry | undefined {
    const [, key, value = ''] = pairWithWideColon.exec(text) ?? []
    if (key === undefined || type !== 'scalar' || source !== text) return undefined
    const at = offset + key.length
    const span = this.#source.span(at, at + 1)
    this.#problems.error('yaml-full-width-colon', span, { seen: quoted(text) })
    const end = offset + text.length
    const valueSpan = this.#source.span(end - value.length, end)
    return {
      key: key.trimEnd(),
      keySpan: this.#source.span(offset, at),
      value:
        value === ''
          ? emptyAt(valueSpan)
          : { kind: 'scalar', text: value, plain: true, span: valueSpan },
    }
  }

  #sequence(token: List): SequenceNode {
    const items: YamlNode[] = []
    for (const item of token.items as CST.CollectionItem[]) {
      if (item.sep) items.push(this.#pair(item, item.sep))
      else if (item.value) items.push(this.#node(item.value))
      else if (item.start.some(({ type }) => type === 'seq-item-ind'))
        items.push(emptyAt(this.#nothing(item.start).span))
    }
    return { kind: 'sequence', items, span: this.#span(token, items.at(-1)) }
  }

  /** `[a: 1]`: a map of one entry without brackets of its own. */
  #pair(item: CST.CollectionItem, sep: Tokens): MapNode {
    const entry = this.#entry(item, sep)
    const span = { start: entry.keySpan.start, end: entry.value.span.end }
    return { kind: 'map', entries: this.#accepted([entry]), span }
  }

  #scalar(token: Texts): ScalarNode | EmptyNode {
    const node = this.#text(token)
    if (!node.plain) return node
    const to = token.offset + token.source.length
    if (token.source === '') return emptyAt(node.span)
    this.#checkWideColon(node.text, token.offset)
    const cut = this.#commentBehind(to)
    return cut === undefined ? node : { ...node, cutBy: this.#source.position(cut) }
  }

  #text(token: Texts): ScalarNode {
    const { type, source } = token
    const { text, to } = textOf(token)
    const span = this.#source.span(token.offset, to)
    const limit = yamlLimits.textLength
    if (text.length > limit) {
      this.#problems.error('yaml-text-too-long', span, { seen: text.length, limit })
    }
    // What was not written with an escape was looked at before.
    const isEscaped = type === 'double-quoted-scalar' && source.includes('\\')
    if (isEscaped) checkEscapes(text, span, this.#problems)
    return { kind: 'scalar', text, plain: type === 'scalar', span }
  }

  /** Where nothing is written behind these tokens, or if there are none at `end`: behind the last sign and its spaces. */
  #nothing(before: Tokens, end = 0): { text: string; span: Span } {
    const last = before.findLastIndex(({ type }) => !isBlank(type))
    const behind = before.slice(last + 1)
    const next = last < 0 ? behind[0] : behind.find(({ type }) => type !== 'space')
    const at = next?.offset ?? endOf(before.at(-1), end)
    return { text: '', span: this.#source.span(at, at) }
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

  #span(token: CST.BlockMap | List, last: YamlNode | undefined): Span {
    const { offset } = token
    const start = this.#source.position(offset)
    if (token.type !== 'flow-collection') return { start, end: last ? last.span.end : start }
    return { start, end: this.#source.position(endOf(token.end[0], offset)) }
  }
}

/** A text as it is meant, and where it ends in the file. */
function textOf(token: Texts): { text: string; to: number } {
  const { type, offset, source } = token
  // Without quotes and on one line it is what is written.
  if (type === 'scalar' && !source.includes('\n'))
    return { text: source, to: offset + source.length }
  const resolved = CST.resolveAsScalar(token, true, () => {})
  return { text: resolved?.value ?? '', to: resolved?.range[1] ?? offset }
}

function endOf(token: CST.SourceToken | undefined, otherwise: number): number {
  return token ? token.offset + token.source.length : otherwise
}

function emptyAt({ end }: Span): EmptyNode {
  return { kind: 'empty', span: { start: end, end } }
}
