import type { Expression } from '../../checklist/condition/expression.ts'
import { possible } from '../../checklist/condition/possible.ts'
import { expressionOf, figuresWithVariants, soundConditionsIn } from '../conditions.ts'
import type { ChecklistRule } from '../rule.ts'

/** The first variant that holds is taken: one that holds only where an earlier one does is never used. */
export const variantUnreachable: ChecklistRule<'variant-unreachable'> = {
  id: 'variant-unreachable',
  severity: 'error',
  check: (file) => {
    const facts = file.legible.facts ?? {}
    const sound = new Set(soundConditionsIn(file).map(({ text }) => text))
    return figuresWithVariants(file.legible).flatMap(({ value, path }) => {
      const conditions = (value.variants ?? []).flatMap((variant, n) => {
        const text = variant?.when
        const expression = text !== undefined && sound.has(text) ? expressionOf(text) : undefined
        return text !== undefined && expression ? [{ text, expression, n }] : []
      })
      return conditions.flatMap(({ text, expression, n }, i) => {
        const earlier = conditions.slice(0, i).map((one) => one.expression)
        const isHidden =
          possible(expression, facts) !== 'never' &&
          possible(withoutThese(expression, earlier), facts) === 'never'
        return isHidden
          ? [{ path: [...path, 'variants', n, 'when'], params: { condition: text } }]
          : []
      })
    })
  },
}

/** It holds, and none of the others does. */
function withoutThese(expression: Expression, others: readonly Expression[]): Expression {
  const { at } = expression
  return others.reduce<Expression>((left, of) => {
    return { node: 'logic', sign: '&&', left, right: { node: 'not', of, at }, at }
  }, expression)
}
