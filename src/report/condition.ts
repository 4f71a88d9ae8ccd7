import { namesIn, type Expression } from '../checklist/condition/expression.ts'
import { parseExpression } from '../checklist/condition/parse.ts'
import { printNumber } from '../checklist/answer/quantity.ts'
import type { Checklist, FactSpec } from '../checklist/shape/checklist.ts'
import type { Catalogue } from '../messages/catalogue.ts'
import type { Assessed } from '../scoring/assess.ts'

type Facts = Readonly<Record<string, FactSpec>>

/** A condition in words, with the titles of facts in place of their ids: 在校学生数小于 100 人. */
export function conditionText(condition: string, facts: Facts, say: Catalogue): string {
  const parsed = parseExpression(condition)
  return 'expression' in parsed ? new Speaker(facts, say).say(parsed.expression) : condition
}

class Speaker {
  readonly #facts: Facts
  readonly #catalogue: Catalogue

  constructor(facts: Facts, say: Catalogue) {
    this.#facts = facts
    this.#catalogue = say
  }

  say(part: Expression): string {
    const words = this.#catalogue.conditions
    switch (part.node) {
      case 'name':
        return words.is({ name: this.#title(part.id) })
      case 'not':
        return part.of.node === 'name'
          ? words.isNot({ name: this.#title(part.of.id) })
          : words.not({ condition: this.say(part.of) })
      case 'logic': {
        const parts = chain(part, part.sign).map((one) =>
          one.node === 'logic' ? words.grouped({ text: this.say(one) }) : this.say(one),
        )
        return part.sign === '&&' ? words.and({ parts }) : words.or({ parts })
      }
      case 'compare':
        return this.#compared(part)
      case 'in': {
        const options = part.list.map((option) => this.#value(option, part.left))
        return words.oneOf({ name: this.#value(part.left), options })
      }
      case 'if': {
        const [test, yes, no] = [part.test, part.yes, part.no].map((one) => this.say(one))
        return words.either({ test: test!, yes: yes!, no: no! })
      }
      case 'literal':
      case 'negative':
      case 'ceil':
      case 'compute':
        return this.#value(part)
    }
  }

  #compared({ left, right, sign }: Extract<Expression, { node: 'compare' }>): string {
    const words = this.#catalogue.conditions
    const isEquality = sign === '==' || sign === '!='
    const type = left.node === 'name' ? this.#facts[left.id]?.type : undefined
    if (isEquality && left.node === 'name' && type === 'boolean' && right.node === 'literal') {
      const name = this.#title(left.id)
      return (right.value === true) === (sign === '==') ? words.is({ name }) : words.isNot({ name })
    }
    if (isEquality && left.node === 'name' && type === 'choice') {
      const option = { name: this.#title(left.id), option: this.#value(right, left) }
      return sign === '==' ? words.option(option) : words.notOption(option)
    }
    return words.compared({ left: this.#value(left), sign, right: this.#value(right, left) })
  }

  /** A number or an option; `beside` is what it is held against, whose unit or options it shares. */
  #value(part: Expression, beside?: Expression): string {
    const words = this.#catalogue.conditions
    const fact = beside?.node === 'name' ? this.#facts[beside.id] : undefined
    switch (part.node) {
      case 'literal':
        if (typeof part.value === 'string') return fact?.options?.[part.value] ?? part.value
        if (typeof part.value === 'boolean')
          return this.#catalogue.answers[part.value ? 'yes' : 'no']
        return words.withUnit({ value: printNumber(part.value, 10), unit: fact?.unit ?? '' })
      case 'name':
        return this.#title(part.id)
      case 'negative':
        return `-${this.#operand(part.of)}`
      case 'ceil':
        return words.roundedUp({ text: this.#operand(part.of) })
      case 'compute': {
        const sign = { '+': '+', '-': '-', '*': '×', '/': '÷' }[part.sign]
        return `${this.#operand(part.left)} ${sign} ${this.#operand(part.right)}`
      }
      case 'not':
      case 'logic':
      case 'compare':
      case 'in':
      case 'if':
        return this.say(part)
    }
  }

  #operand(part: Expression): string {
    const text = this.#value(part)
    const isSingle = part.node === 'literal' || part.node === 'name' || namesIn(part).length === 0
    return isSingle ? text : this.#catalogue.conditions.grouped({ text })
  }

  #title(id: string): string {
    return this.#facts[id]?.title ?? id
  }
}

/** `a && b && c` as a list of three. */
function chain(part: Expression, sign: '&&' | '||'): Expression[] {
  return part.node === 'logic' && part.sign === sign
    ? [...chain(part.left, sign), ...chain(part.right, sign)]
    : [part]
}

/** Why an indicator is not applicable although nobody said so. */
export function leftOutText(
  leftOut: NonNullable<Assessed['leftOut']>,
  { facts, honours }: Pick<Checklist, 'facts' | 'honours'>,
  say: Catalogue,
): string {
  return 'when' in leftOut
    ? say.conditions.leftOutBecause({ condition: conditionText(leftOut.when, facts, say) })
    : say.conditions.leftOutByHonour({
        honour: honours[leftOut.honour]?.title ?? leftOut.honour,
      })
}
