import { suggest } from '../suggest.ts'
import type { Expression } from './expression.ts'
import type { FactTypes } from './fact-types.ts'
import { parseExpression } from './parse.ts'
import type { ConditionProblem, ConditionType } from './problem.ts'

/**
 * Everything wrong with a condition (`bool`) or a formula (`double`) over these facts and the inputs of a formula:
 * syntax, names nobody declared, types that do not fit, options a choice does not have. Offsets are 0-based.
 */
export function checkCondition(
  text: string,
  facts: FactTypes,
  inputs: readonly string[],
  expected: 'bool' | 'double',
): ConditionProblem[] {
  const parsed = parseExpression(text)
  if ('problem' in parsed) return [unusable(parsed.problem, facts)]
  const checker = new Checker(text, facts, inputs)
  checker.require(parsed.expression, expected)
  return checker.problems
}

/** A name with a dot in it is read as something else, but it is clear what was meant. */
function unusable(problem: ConditionProblem, facts: FactTypes): ConditionProblem {
  const isName = problem.code === 'unsupported' && Object.hasOwn(facts, problem.seen)
  return isName ? { ...problem, code: 'unusable-name' } : problem
}

/** What a part of an expression is; `unknown` where something else has been said about it already. */
interface Typed {
  type: ConditionType | 'unknown'
  options?: readonly string[] | undefined
}

const unknown: Typed = { type: 'unknown' }
const typeOfFact = {
  integer: 'double',
  number: 'double',
  boolean: 'bool',
  choice: 'choice',
} as const

class Checker {
  readonly problems: ConditionProblem[] = []
  readonly #text: string
  readonly #facts: FactTypes
  readonly #inputs: readonly string[]

  constructor(text: string, facts: FactTypes, inputs: readonly string[]) {
    this.#text = text
    this.#facts = facts
    this.#inputs = inputs
  }

  require(part: Expression, expected: 'bool' | 'double'): void {
    const { type } = this.#typeOf(part)
    if (type !== expected && type !== 'unknown')
      this.problems.push({ code: 'wrong-type', expected, seen: type, ...part.at })
  }

  #typeOf(part: Expression): Typed {
    switch (part.node) {
      case 'literal':
        return { type: literalTypes[typeof part.value as keyof typeof literalTypes] }
      case 'name':
        return this.#typeOfName(part)
      case 'not':
        this.require(part.of, 'bool')
        return { type: 'bool' }
      case 'negative':
      case 'ceil':
        this.require(part.of, 'double')
        return { type: 'double' }
      case 'logic':
        this.require(part.left, 'bool')
        this.require(part.right, 'bool')
        return { type: 'bool' }
      case 'compute':
        this.require(part.left, 'double')
        this.require(part.right, 'double')
        return { type: 'double' }
      case 'compare':
        if (part.sign === '==' || part.sign === '!=') {
          this.#comparable(part.left, this.#typeOf(part.left), part.right, part)
        } else {
          this.require(part.left, 'double')
          this.require(part.right, 'double')
        }
        return { type: 'bool' }
      case 'in': {
        const left = this.#typeOf(part.left)
        for (const option of part.list) this.#comparable(part.left, left, option, option)
        return { type: 'bool' }
      }
      case 'if':
        this.require(part.test, 'bool')
        return this.#comparable(part.yes, this.#typeOf(part.yes), part.no, part)
    }
  }

  #typeOfName({ id, at }: Extract<Expression, { node: 'name' }>): Typed {
    if (this.#inputs.includes(id)) return { type: 'double' }
    if (Object.hasOwn(this.#facts, id)) {
      const { type, options } = this.#facts[id] ?? {}
      if (type === undefined) return unknown
      return { type: typeOfFact[type], options: options && Object.keys(options) }
    }
    const known = [...Object.keys(this.#facts), ...this.#inputs]
    const meant = known.find((one) => /[-.]/.test(one) && this.#text.startsWith(one, at.start))
    if (meant !== undefined)
      this.problems.push({
        code: 'unusable-name',
        seen: meant,
        start: at.start,
        end: at.start + meant.length,
      })
    else
      this.problems.push({
        code: 'unknown-name',
        seen: id,
        suggestion: suggest(id, known) ?? '',
        known,
        ...at,
      })
    return unknown
  }

  /** Both sides must be of one type; a text stands for the option of a choice, which must have it. */
  #comparable(leftPart: Expression, left: Typed, rightPart: Expression, whole: Expression): Typed {
    const right = this.#typeOf(rightPart)
    if (left.type === 'unknown' || right.type === 'unknown') return unknown
    this.#optionOf(left, rightPart)
    this.#optionOf(right, leftPart)
    const choices = [left, right].filter(({ type }) => type === 'choice')
    const [a, b] = [left.type, right.type]
    const fits = a === b || (choices.length > 0 && [a, b].includes('text'))
    if (!fits) this.problems.push({ code: 'different-types', left: a, right: b, ...whole.at })
    return left
  }

  #optionOf({ type, options }: Typed, part: Expression): void {
    if (type !== 'choice' || part.node !== 'literal' || typeof part.value !== 'string') return
    if (!options?.length || options.includes(part.value)) return
    const suggestion = suggest(part.value, options) ?? ''
    const seen = part.value
    this.problems.push({ code: 'unknown-option', seen, suggestion, known: options, ...part.at })
  }
}

const literalTypes = { number: 'double', boolean: 'bool', string: 'text' } as const
