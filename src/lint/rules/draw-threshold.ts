import { indicatorsIn } from '../contents.ts'
import { figuresIn } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'

/** k of a sample needs a sample of at least one, and a whole k from 1 to its size. */
export const drawThreshold: ChecklistRule<'draw-threshold'> = {
  id: 'draw-threshold',
  severity: 'error',
  check: (file) => {
    const sizes = indicatorsIn(file.legible).flatMap(({ value: { answer }, path }) =>
      answer?.kind === 'items' && answer.draw?.size === 0
        ? [{ path: [...path, 'answer', 'draw', 'size'], params: { need: 0, size: 0 } }]
        : [],
    )
    const needs = figuresIn(file).flatMap(({ indicator, figure }) => {
      const { answer } = indicator.value
      const size = answer?.kind === 'items' ? answer.draw?.size : undefined
      const need = figure.value.value
      if (!size || need === undefined) return []
      return Number.isInteger(need) && need >= 1 && need <= size
        ? []
        : [{ path: [...figure.path, 'value'], params: { need, size } }]
    })
    return [...sizes, ...needs]
  },
}
