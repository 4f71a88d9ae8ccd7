import { Environment, ParseError, type ASTNode } from '@marcbachmann/cel-js'
import type { Expression, Extent } from './expression.ts'
import type { ConditionProblem } from './problem.ts'

const language = new Environment({
  limits: {
    maxAstNodes: 300,
    maxDepth: 32,
    maxListElements: 100,
    maxMapEntries: 0,
  },
})

/** Longer ones are refused before they are read: the parser goes one level deeper for every `!`. */
const longest = 1000

/**
 * Reads a condition or a formula. CEL's own parser does it; what it found is kept in our words, because the language
 * has neither integers nor missing values as errors: `1/2` is a half, and an unknown fact leaves a condition undecided.
 */
export function parseExpression(
  text: string,
): { expression: Expression } | { problem: ConditionProblem } {
  if (text.length > longest) return { problem: { code: 'too-long', start: 0, end: text.length } }
  try {
    return { expression: convert(language.parse(text).ast) }
  } catch (error) {
    if (error instanceof Unsupported) return { problem: error.problem }
    if (!(error instanceof ParseError)) throw error
    return { problem: syntaxProblem(text, error) }
  }
}

class Unsupported extends Error {
  readonly problem: ConditionProblem
  constructor({ start, end }: Extent, seen: string) {
    super(seen)
    this.problem = { code: 'unsupported', seen, start, end }
  }
}

function syntaxProblem(text: string, { code, range }: ParseError): ConditionProblem {
  const start = Math.min(range?.start ?? 0, text.length)
  const end = Math.min(Math.max(range?.end ?? start, start + 1), Math.max(text.length, start))
  if (code === 'limit_exceeded') return { code: 'too-long', start, end }
  return { code: 'syntax', seen: text.slice(start, end).trim(), start, end }
}

function convert(ast: ASTNode): Expression {
  const at = { start: ast.start, end: ast.end }
  switch (ast.op) {
    case 'id':
      return { node: 'name', id: ast.args, at }
    case 'value':
      return { node: 'literal', value: literal(ast.args, at, ast.input), at }
    case '!_':
      return { node: 'not', of: convert(ast.args), at }
    case '-_':
      return { node: 'negative', of: convert(ast.args), at }
    case '&&':
    case '||':
      return { node: 'logic', sign: ast.op, ...sides(ast.args), at }
    case '+':
    case '-':
    case '*':
    case '/':
      return { node: 'compute', sign: ast.op, ...sides(ast.args), at }
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      return { node: 'compare', sign: ast.op, ...sides(ast.args), at }
    case 'in': {
      const [left, list] = ast.args
      if (list.op !== 'list') throw new Unsupported(list, ast.input.slice(list.start, list.end))
      return { node: 'in', left: convert(left), list: list.args.map(convert), at }
    }
    case '?:': {
      const [test, yes, no] = ast.args
      return { node: 'if', test: convert(test), yes: convert(yes), no: convert(no), at }
    }
    case 'call': {
      const [name, [only]] = ast.args
      if (name === 'ceil' && only) return { node: 'ceil', of: convert(only), at }
      throw new Unsupported({ start: at.start, end: at.start + name.length }, `${name}()`)
    }
    case '%':
    case '.':
    case '.?':
    case '[]':
    case '[?]':
    case 'list':
    case 'map':
    case 'rcall':
      throw new Unsupported(at, ast.input.slice(at.start, at.end))
  }
}

function sides([left, right]: readonly [ASTNode, ASTNode]) {
  return { left: convert(left), right: convert(right) }
}

function literal(value: unknown, at: Extent, text: string): number | boolean | string {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new Unsupported(at, text.slice(at.start, at.end))
}
