import type { FactValue } from '../answer/kind.ts'
import { tolerance } from '../shape/figure.ts'
import type { Arithmetic, Expression } from './expression.ts'
import { parseExpression } from './parse.ts'

type Known = (id: string) => FactValue | undefined

/** Undefined: it depends on something that is not there. NaN: it cannot be computed, whatever its type. */
export type Value = FactValue | undefined

/** Whether a condition holds; undefined while it depends on a fact that is not there, or cannot be computed. */
export function holdsCondition(condition: string, known: Known): boolean | undefined {
  const value = run(condition, known)
  return typeof value === 'boolean' ? value : undefined
}

/** What a formula comes to; undefined while a fact is not there, NaN where it cannot be computed. */
export function computeFormula(
  formula: string,
  known: Known,
  inputs: Readonly<Record<string, number>>,
): number | undefined {
  const value = run(formula, (id) => (Object.hasOwn(inputs, id) ? inputs[id] : known(id)))
  return value === undefined || typeof value === 'number' ? value : Number.NaN
}

/** An expression that was never checked and makes no sense cannot be computed. */
function run(text: string, known: Known): Value {
  const expression = compiled(text)
  return expression ? evaluate(expression, known) : Number.NaN
}

/** So many different expressions stay read; all of a county's checklists together have fewer. */
const mostKept = 1000
const kept = new Map<string, Expression | undefined>()

/** What an expression means hangs on its text alone, so that judging reads each one once. */
function compiled(text: string): Expression | undefined {
  if (!kept.has(text)) {
    const parsed = parseExpression(text)
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, 'expression' in parsed ? parsed.expression : undefined)
  }
  return kept.get(text)
}

/**
 * The value of an expression in three-valued logic: `a || b` holds when one of them does, even if the other is unknown.
 * What cannot be computed (x / 0, or beyond all numbers) is NaN and spreads like the unknown, so it never meets anything.
 * The tolerance is that of thresholds: it absorbs binary rounding only, so that `ceil(100 * 0.07)` is 7.
 */
export function evaluate(part: Expression, known: Known): Value {
  switch (part.node) {
    case 'literal':
      return part.value
    case 'name':
      return known(part.id)
    case 'not': {
      const value = evaluate(part.of, known)
      return typeof value === 'boolean' ? !value : lacking(value)
    }
    case 'negative':
    case 'ceil': {
      const value = evaluate(part.of, known)
      if (typeof value !== 'number') return lacking(value)
      return part.node === 'ceil' ? Math.ceil(value - tolerance) : -value
    }
    case 'logic': {
      const decisive = part.sign === '||'
      const left = evaluate(part.left, known)
      if (left === decisive) return decisive
      const right = evaluate(part.right, known)
      if (right === decisive) return decisive
      return typeof left === 'boolean' && typeof right === 'boolean' ? right : lacking(left, right)
    }
    case 'in': {
      const left = evaluate(part.left, known)
      const found = part.list.map((option) => equal(left, evaluate(option, known)))
      if (found.includes(true)) return true
      const open = found.filter((one) => one !== false)
      return open.length > 0 ? lacking(...open) : false
    }
    case 'if': {
      const test = evaluate(part.test, known)
      if (typeof test !== 'boolean') return lacking(test)
      return evaluate(test ? part.yes : part.no, known)
    }
    case 'compare':
    case 'compute': {
      const left = evaluate(part.left, known)
      const right = evaluate(part.right, known)
      if (part.sign === '==') return equal(left, right)
      if (part.sign === '!=') {
        const same = equal(left, right)
        return typeof same === 'boolean' ? !same : same
      }
      if (!isNumber(left) || !isNumber(right)) return lacking(left, right)
      return part.node === 'compare'
        ? compare(part.sign, left, right)
        : finite(compute(part.sign, left, right))
    }
  }
}

function compare(sign: '<' | '<=' | '>' | '>=', left: number, right: number): boolean {
  switch (sign) {
    case '<':
      return left < right - tolerance
    case '<=':
      return left <= right + tolerance
    case '>':
      return left > right + tolerance
    case '>=':
      return left >= right - tolerance
  }
}

function compute(sign: Arithmetic, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return left / right
  }
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN
}

function isNumber(value: Value): value is number {
  return typeof value === 'number' && !Number.isNaN(value)
}

function equal(left: Value, right: Value): Value {
  const unknown = [left, right].filter((side) => side === undefined || Number.isNaN(side))
  if (unknown.length > 0) return lacking(...unknown)
  if (typeof left !== 'number' || typeof right !== 'number') return left === right
  return Math.abs(left - right) <= tolerance
}

/** Of two things that stand in the way, the missing fact is said: it can be mended. */
function lacking(...values: readonly Value[]): undefined | number {
  return values.includes(undefined) ? undefined : Number.NaN
}
