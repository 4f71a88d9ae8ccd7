import type { AnswerSpec } from '../../checklist/answer/registry.ts'
import type { Legible } from '../../checklist/legible.ts'
import { indicatorsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A list of things to enter or to tick that has none. */
export const nothingToEnter: ChecklistRule<'nothing-to-enter'> = {
  id: 'nothing-to-enter',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value: { answer }, path }) =>
      Object.entries(listsIn(answer))
        .map(([key, list]) => ({ key, list, path: [...path, 'answer', key] }))
        .filter(({ list }) => isEmpty(list))
        .filter(({ path: own }) => !isUnsure(own) && !isUnsure([...path, 'answer', 'draw']))
        .map(({ key, path }) => ({ path, params: { key } })),
    ),
}

function listsIn(answer: Legible<AnswerSpec> | undefined): Readonly<Record<string, unknown>> {
  if (answer?.kind === 'ratio') return { of: answer.of, to: answer.to }
  if (answer?.kind === 'formula') return { inputs: answer.inputs }
  return answer?.kind === 'items' && !answer.draw ? { items: answer.items } : {}
}

function isEmpty(list: unknown): boolean {
  return typeof list === 'object' && list !== null && Object.keys(list).length === 0
}
