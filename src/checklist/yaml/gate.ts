import { CST, Lexer, Parser } from 'yaml'
import { Inspector, type Comment } from './inspect.ts'
import { yamlLimits } from './limits.ts'
import type { Problems } from './problems.ts'
import type { Source } from './source.ts'

export interface Gate {
  /**
   * The syntax tree; undefined where nothing may be built from it (a limit is reached) or it is of
   * no use (quotes or brackets do not pair).
   */
  tokens: CST.Token[] | undefined
  comments: Comment[]
}

/**
 * Feeds the library's parser token by token, so that it can be stopped in time. The depth must be
 * bounded before anything recurses: where the stack is nearly used up V8 may abort the whole
 * process, and no try and catch prevents that.
 */
export function passGate(source: Source, problems: Problems): Gate {
  const inspector = new Inspector(source, problems)
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let tooDeep = false
  for (const lexeme of new Lexer().lex(source.text)) {
    const { offset } = parser
    inspector.see(lexeme)
    if (inspector.done) break
    if (tooDeep) continue
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (depth(parser) <= yamlLimits.depth) continue
    tooDeep = true
    problems.error('yaml-too-deep', source.span(offset, offset + 1), { limit: yamlLimits.depth })
  }
  if (!inspector.done && !tooDeep) inspector.pairs.end()
  const usable = !tooDeep && !inspector.overLimit && !inspector.pairs.broken
  if (usable) tokens.push(...parser.end())
  return { tokens: usable ? tokens : undefined, comments: inspector.comments }
}

/** Collections that are open. The stack also holds the document and perhaps a scalar. */
function depth({ stack }: Parser): number {
  if (stack.length <= yamlLimits.depth) return stack.length
  return stack.filter(CST.isCollection).length
}
