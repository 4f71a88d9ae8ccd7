import { rulesIn } from '../conclusion.ts'
import type { ChecklistRule } from '../rule.ts'

/** A conclusion has one grade. */
export const twoGradings: ChecklistRule<'two-gradings'> = {
  id: 'two-gradings',
  severity: 'error',
  check: ({ legible }) => {
    const gradings = [...rulesIn(legible, 'bands'), ...rulesIn(legible, 'counts')].sort(
      (a, b) => Number(a.path.at(-1)) - Number(b.path.at(-1)),
    )
    const [first, ...others] = gradings.map(({ value, path }) => ({
      rule: value.rule ?? '',
      path,
    }))
    return others.map(({ rule, path }) => {
      return { path: [...path, 'rule'], params: { rule, first: first?.rule ?? '' } }
    })
  },
}
