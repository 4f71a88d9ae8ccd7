/** 1-based line and column; columns count UTF-16 units, a byte-order mark counts nothing. */
export interface Position {
  line: number
  col: number
}

/** From `start` up to, but not including, `end`. */
export interface Span {
  start: Position
  end: Position
}

/** Every scalar is text exactly as written: `1.10` stays `1.10`, `yes` stays `yes`. */
export interface ScalarNode {
  kind: 'scalar'
  text: string
  /** Written without quotes and not as a block (`|`, `>`). */
  plain: boolean
  span: Span
  /** Where the `#` stands when a comment follows this unquoted text on its line. */
  cutBy?: Position
}

export interface MapEntry {
  key: string
  keySpan: Span
  value: YamlNode
  /** In a change laid over a base: only the base says it. */
  takenOver?: true
}

export interface MapNode {
  kind: 'map'
  entries: MapEntry[]
  span: Span
}

export interface SequenceNode {
  kind: 'sequence'
  items: YamlNode[]
  span: Span
}

/** `key:` or `-` with nothing behind it; the span is empty. */
export interface EmptyNode {
  kind: 'empty'
  span: Span
}

export type YamlNode = ScalarNode | MapNode | SequenceNode | EmptyNode

/** Keys and 0-based item numbers from the root to a value. */
export type Path = readonly (string | number)[]
