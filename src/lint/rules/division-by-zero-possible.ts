import { checkCondition } from '../../checklist/condition/check.ts'
import { zeroDivisors } from '../../checklist/condition/divisors.ts'
import { expressionOf, formulasIn } from '../conditions.ts'
import { spanInside } from '../inside.ts'
import type { ChecklistRule } from '../rule.ts'

/** A formula that divides by what may be 0. Ratios do so too, but theirs is a number of people or places. */
export const divisionByZeroPossible: ChecklistRule<'division-by-zero-possible'> = {
  id: 'division-by-zero-possible',
  severity: 'warning',
  check: ({ legible, root, isUnsure }) =>
    formulasIn(legible).flatMap(({ text, path, indicator, inputs: ids }) => {
      const { answer } = indicator.value
      const inputs = answer?.kind === 'formula' ? (answer.inputs ?? {}) : {}
      const facts = legible.facts ?? {}
      const expression = expressionOf(text)
      const isUnread = isUnsure(['facts']) || isUnsure([...path.slice(0, -1), 'inputs'])
      if (!expression || isUnread || checkCondition(text, facts, ids, 'double').length > 0)
        return []
      return zeroDivisors(expression, { ...facts, ...inputs }).map(({ at }) => {
        const span = spanInside(root, path, at)
        return { path, ...(span && { span }), params: { divisor: text.slice(at.start, at.end) } }
      })
    }),
}
