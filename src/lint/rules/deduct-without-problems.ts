import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** So much off for every problem found: there has to be a number of problems, and something to take from. */
export const deductWithoutProblems: ChecklistRule<'deduct-without-problems'> = {
  id: 'deduct-without-problems',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value, path }) => {
      const { deduct, points, answer } = value
      if (!deduct || !answer) return []
      const hasPoints = points !== undefined || isUnsure([...path, 'points'])
      if (answer.kind === 'problems' && hasPoints) return []
      const missing = answer.kind === 'problems' ? 'points' : 'problems'
      return [
        {
          path: [...path, 'deduct'],
          part: 'key' as const,
          params: { indicator: nameOf(value), missing },
        },
      ]
    }),
}
