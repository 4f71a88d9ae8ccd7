import { entriesOf, indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** What is counted are either named things or a sample. */
export const itemsAndDraw: ChecklistRule<'items-and-draw'> = {
  id: 'items-and-draw',
  severity: 'error',
  check: ({ legible }) =>
    indicatorsIn(legible).flatMap(({ value, path }) => {
      const { answer } = value
      const hasBoth = answer?.kind === 'items' && answer.draw && entriesOf(answer.items).length > 0
      if (!hasBoth) return []
      return [
        { path: [...path, 'answer', 'draw'], part: 'key', params: { indicator: nameOf(value) } },
      ]
    }),
}
