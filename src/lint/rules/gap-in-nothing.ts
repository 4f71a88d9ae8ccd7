import { suggest } from '../../checklist/suggest.ts'
import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** What is missing is said in the unit of an input, which must be one of the formula's. */
export const gapInNothing: ChecklistRule<'gap-in-nothing'> = {
  id: 'gap-in-nothing',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value: { answer }, path }) => {
      if (answer?.kind !== 'formula' || answer.gapIn === undefined) return []
      const { gapIn: seen, inputs = {} } = answer
      if (Object.hasOwn(inputs, seen) || isUnsure([...path, 'answer', 'inputs', seen])) return []
      const known = Object.keys(inputs)
      const suggestion = suggest(seen, known) ?? ''
      return [{ path: [...path, 'answer', 'gapIn'], params: { seen, suggestion, known } }]
    }),
}
