import { CST, Lexer, Parser } from 'yaml'
import { Inspector, type Comment } from './inspect.ts'
import { yamlLimits } from './limits.ts'
import type { Problems } from './problems.ts'
import type { Source } from './source.ts'

export interface Gate {
  /** The syntax tree; undefined where nothing may or should be built from it. */
  tokens: CST.Token[] | undefined
  comments: Comment[]
}

/**
 * Lets a file through, or not. The depth must be bounded before anything recurses: where the stack is nearly used up
 * V8 may abort the whole process, and no try and catch prevents that.
 */
export function passGate(source: Source, problems: Problems): Gate {
  const inspector = new Inspector(source, problems)
  const tree = new BoundedTree()
  for (const lexeme of new Lexer().lex(source.text)) {
    inspector.see(lexeme)
    if (inspector.done) break
    if (inspector.isUsable) tree.take(lexeme)
  }
  inspector.end()
  const tokens = inspector.isUsable ? tree.finish(source, problems) : undefined
  return { tokens, comments: inspector.comments }
}

/** Feeds the library's parser token by token, so that it can be stopped in time. */
class BoundedTree {
  readonly #parser = new Parser()
  readonly #tokens: CST.Token[] = []
  #broken: { rule: 'yaml-too-deep' | 'yaml-too-many-keys'; limit: number; at: number } | undefined

  take(lexeme: string): void {
    if (this.#broken) return
    const { offset } = this.#parser
    for (const token of this.#parser.next(lexeme)) this.#tokens.push(token)
    const broken = brokenLimit(this.#parser)
    if (broken) this.#broken = { ...broken, at: offset }
  }

  finish(source: Source, problems: Problems): CST.Token[] | undefined {
    if (this.#broken) {
      const { rule, limit, at } = this.#broken
      problems.error(rule, source.span(at, at + 1), { limit })
      return undefined
    }
    this.#tokens.push(...this.#parser.end())
    return this.#tokens
  }
}

function brokenLimit({ stack }: Parser) {
  const { depth, keysPerMap } = yamlLimits
  // The stack holds the collections that are open, the document and perhaps a scalar.
  if (stack.length > depth && stack.filter(CST.isCollection).length > depth) {
    return { rule: 'yaml-too-deep', limit: depth } as const
  }
  if (keysOf(stack.at(-1), keysPerMap) > keysPerMap) {
    return { rule: 'yaml-too-many-keys', limit: keysPerMap } as const
  }
  return undefined
}

/** How many keys a map has so far; not counted before they may be more than `most`. */
function keysOf(token: CST.Token | undefined, most: number): number {
  const isMap =
    token?.type === 'block-map' || (token?.type === 'flow-collection' && token.start.source === '{')
  if (!isMap || token.items.length <= most) return 0
  return token.items.filter(({ sep }) => sep).length
}
