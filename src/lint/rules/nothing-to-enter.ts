import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A list of things to enter or to tick that has none. */
export const nothingToEnter: ChecklistRule<'nothing-to-enter'> = {
  id: 'nothing-to-enter',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value: { answer }, path }) => {
      const lists =
        answer?.kind === 'ratio'
          ? { of: answer.of, to: answer.to }
          : answer?.kind === 'formula'
            ? { inputs: answer.inputs }
            : { items: answer?.kind === 'items' && !answer.draw ? answer.items : undefined }
      return Object.entries(lists)
        .map(([key, list]) => ({ key, list, path: [...path, 'answer', key] }))
        .filter(({ list }) => typeof list === 'object' && Object.keys(list).length === 0)
        .filter(({ path: own }) => !isUnsure(own) && !isUnsure([...path, 'answer', 'draw']))
        .map(({ key, path }) => ({ path, params: { key } }))
    }),
}
