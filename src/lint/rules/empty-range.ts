import type { Quantity } from '../../checklist/answer/quantity.ts'
import type { Path } from '../../checklist/yaml/node.ts'
import { entriesOf, indicatorsIn, type PlacedIndicator } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Bounds that let no number through. */
export const emptyRange: ChecklistRule<'empty-range'> = {
  id: 'empty-range',
  severity: 'error',
  check: ({ legible }) => {
    const facts = entriesOf(legible.facts).map(([id, fact]) => ({
      bounds: fact,
      path: ['facts', id],
    }))
    return [...facts, ...indicatorsIn(legible).flatMap(inputsOf)].flatMap(({ bounds, path }) => {
      const { min, max } = bounds
      return min !== undefined && max !== undefined && min > max
        ? [{ path: [...path, 'min'], params: { min, max } }]
        : []
    })
  },
}

interface Bounded {
  bounds: Partial<Pick<Quantity, 'min' | 'max'>>
  path: Path
}

function inputsOf({ value: { answer }, path }: PlacedIndicator): Bounded[] {
  const own = [...path, 'answer']
  if (answer?.kind === 'number') return [{ bounds: answer, path: own }]
  if (answer?.kind === 'formula') {
    return entriesOf(answer.inputs).map(([id, bounds]) => ({
      bounds,
      path: [...own, 'inputs', id],
    }))
  }
  if (answer?.kind !== 'ratio') return []
  return (['of', 'minus', 'to'] as const).flatMap((part) => {
    const inputs = answer[part]
    if (typeof inputs === 'string') return []
    return entriesOf(inputs).map(([id, bounds]) => ({ bounds, path: [...own, part, id] }))
  })
}
