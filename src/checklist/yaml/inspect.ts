import { CST } from 'yaml'
import { wideSpaces } from './characters.ts'
import { yamlLimits } from './limits.ts'
import { Pairs } from './pairs.ts'
import { quoted, type Problems } from './problems.ts'
import type { Source } from './source.ts'

export interface Comment {
  line: number
  /** Where the `#` stands. */
  col: number
  /** Nothing but the comment is on its line. */
  alone: boolean
  /** Without the `#` and the spaces around it. */
  text: string
}

type Kind = CST.TokenType | 'plain' | 'block-text'
type Refusal = 'yaml-anchor' | 'yaml-alias' | 'yaml-tag' | 'yaml-directive' | 'yaml-complex-key'

/** Marks of the lexer's own, which are not in the file and have no length. */
const marks: ReadonlySet<Kind> = new Set<Kind>(['doc-mode', 'flow-error-end'])
const blanks: ReadonlySet<Kind> = new Set<Kind>(['space', 'newline', 'comment'])

const leadingWideSpace = new RegExp(`^(-?)[${wideSpaces}]`)

/**
 * Looks at the lexical tokens of a file one by one, in order and without recursion, before
 * anything is built from them. What YAML offers beyond maps, lists and texts is refused here.
 */
export class Inspector {
  readonly comments: Comment[] = []
  /** From this token on nothing may be looked at: a limit is reached, or a second document begins. */
  done = false
  readonly #source: Source
  readonly #problems: Problems
  #offset = 0
  #textFollows = false
  /** The kind before this one, apart from blanks. */
  #previous: Kind | undefined
  #nodes = 0
  #documents = 0
  #isOverLimit = false
  readonly #pairs: Pairs
  /** Where the bracket that was closed last began. */
  #closed = 0
  /** What the block of text begins with that is being looked at. */
  #header = { text: '', at: 0 }

  readonly #checks: { readonly [K in Kind]?: (lexeme: string) => void } = {
    anchor: (lexeme) => this.#refuse('yaml-anchor', lexeme),
    alias: (lexeme) => this.#refuse('yaml-alias', lexeme),
    tag: (lexeme) => this.#refuse('yaml-tag', lexeme),
    'directive-line': (lexeme) => this.#refuse('yaml-directive', lexeme),
    'explicit-key-ind': (lexeme) => this.#refuse('yaml-complex-key', lexeme),
    comment: (lexeme) => this.#comment(lexeme),
    'doc-mode': () => this.#document(0),
    'doc-start': (lexeme) => this.#previous !== 'doc-mode' && this.#document(lexeme.length),
    plain: (lexeme) => this.#plain(lexeme),
    'single-quoted-scalar': (lexeme) => this.#pairs.quoted(lexeme, this.#offset),
    'double-quoted-scalar': (lexeme) => this.#pairs.quoted(lexeme, this.#offset),
    'block-scalar-header': (lexeme) => this.#blockHeader(lexeme),
    'block-text': (lexeme) => this.#blockText(lexeme),
    'flow-map-start': () => this.#pairs.open(this.#offset),
    'flow-seq-start': () => this.#pairs.open(this.#offset),
    'flow-map-end': (lexeme) => this.#close(lexeme),
    'flow-seq-end': (lexeme) => this.#close(lexeme),
    'flow-error-end': () => this.#pairs.end(),
    'map-value-ind': () => this.#colon(),
  }

  constructor(source: Source, problems: Problems) {
    this.#source = source
    this.#problems = problems
    this.#pairs = new Pairs(source, problems)
  }

  /** Takes the next token of the library's lexer. */
  see(lexeme: string): void {
    const kind = this.#kindOf(lexeme)
    if (!kind) return
    this.#checks[kind]?.(lexeme)
    if (!blanks.has(kind)) this.#count(kind)
    if (!marks.has(kind)) this.#offset += lexeme.length
    if (this.#problems.full) this.#stop()
  }

  /** To be called when all tokens were seen. */
  end(): void {
    if (!this.done) this.#pairs.end()
  }

  /** Something can be built from the tokens before `done`: few enough, quotes and brackets pair. */
  get isUsable(): boolean {
    return !this.#isOverLimit && !this.#pairs.isBroken
  }

  #kindOf(lexeme: string): Kind | null {
    if (this.#textFollows) {
      this.#textFollows = false
      return this.#previous === 'block-scalar-header' ? 'block-text' : 'plain'
    }
    this.#textFollows = lexeme === CST.SCALAR
    return this.#textFollows ? null : CST.tokenType(lexeme)
  }

  #count(kind: Kind): void {
    this.#previous = kind
    this.#nodes++
    if (this.#nodes <= yamlLimits.nodes) return
    this.#problems.error('yaml-too-many-nodes', this.#span(0), { limit: yamlLimits.nodes })
    this.#stop()
  }

  #stop(): void {
    this.#isOverLimit = true
    this.done = true
  }

  #refuse(rule: Refusal, lexeme: string): void {
    // The library ends a tag before the first Chinese character; a person sees one word.
    const rest = this.#source.text.slice(this.#offset, this.#offset + 80)
    const seen = rule === 'yaml-tag' ? (/^\S+/.exec(rest)?.[0] ?? lexeme) : lexeme
    this.#problems.error(rule, this.#span(lexeme.length), { seen: quoted(seen) })
  }

  #comment(lexeme: string): void {
    const { line, col } = this.#source.position(this.#offset)
    const alone = this.#source.lineBefore(this.#offset).trim() === ''
    this.comments.push({ line, col, alone, text: lexeme.slice(1).trim() })
  }

  #document(length: number): void {
    this.#documents++
    if (this.#documents < 2) return
    this.#problems.error('yaml-several-documents', this.#span(length), {})
    this.done = true
  }

  #plain(lexeme: string): void {
    const wide = leadingWideSpace.exec(lexeme)
    if (wide) {
      const at = this.#offset + (wide[1]?.length ?? 0)
      this.#problems.error('yaml-full-width-space', this.#source.span(at, at + 1), {})
    }
    if (lexeme.startsWith('---')) this.#problems.syntax('dashes', this.#span(3), lexeme)
  }

  /** An indentation that is said and not seen; parsers disagree about its blank lines. */
  #blockHeader(lexeme: string): void {
    this.#header = { text: lexeme, at: this.#offset }
    if (!/^.[-+]?\d[-+]?$/.test(lexeme)) return
    this.#problems.error('yaml-block-indent', this.#span(lexeme.length), { seen: lexeme })
  }

  /** Keeping blank lines of a text that has no others; parsers disagree how many there are. */
  #blockText(lexeme: string): void {
    const { text, at } = this.#header
    if (!text.includes('+') || /\S/.test(lexeme)) return
    this.#problems.error('yaml-block-blank', this.#source.span(at, at + text.length), {
      seen: text,
    })
  }

  #close(lexeme: string): void {
    this.#closed = this.#pairs.close(lexeme, this.#offset)
  }

  /** A colon behind brackets makes them a key. */
  #colon(): void {
    if (this.#previous !== 'flow-map-end' && this.#previous !== 'flow-seq-end') return
    const seen = quoted(this.#source.text.slice(this.#closed, this.#offset))
    const span = this.#source.span(this.#closed, this.#offset)
    this.#problems.error('yaml-complex-key', span, { seen })
  }

  #span(length: number) {
    return this.#source.span(this.#offset, this.#offset + length)
  }
}
