import type { ChecklistRule } from '../rule.ts'

/** Shares are worked out from a number that each stage has of its own. */
export const splitBy: ChecklistRule<'split-by'> = {
  id: 'split-by',
  severity: 'error',
  check: ({ legible, isUnsure }) => {
    const fact = legible.split?.by
    const spec = fact === undefined ? undefined : legible.facts?.[fact]
    if (fact === undefined || spec?.type === undefined || isUnsure(['facts', fact])) return []
    const isNumber = spec.type === 'integer' || spec.type === 'number'
    if (isNumber && spec.per === 'stage') return []
    return [{ path: ['split', 'by'], params: { fact, isNumber } }]
  },
}
