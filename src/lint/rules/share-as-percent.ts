import type { AnswerSpec } from '../../checklist/answer/registry.ts'
import type { Legible } from '../../checklist/legible.ts'
import { figuresIn } from '../figures.ts'
import type { ChecklistRule } from '../rule.ts'

/** At least 0.15 % is hardly ever meant. Upper limits are: a drop-out rate of at most 0.6 % is real. */
export const shareAsPercent: ChecklistRule<'share-as-percent'> = {
  id: 'share-as-percent',
  severity: 'warning',
  check: (file) =>
    figuresIn(file).flatMap(({ indicator, comparison, figure: { value: figure, path } }) => {
      const { answer } = indicator.value
      const { value } = figure
      if (!isPercentage(answer) || comparison === 'atMost') return []
      if (value === undefined || value <= 0 || value > 1) return []
      return [
        { path: [...path, 'value'], params: { value, percent: Number((value * 100).toFixed(8)) } },
      ]
    }),
}

function isPercentage(answer: Legible<AnswerSpec> | undefined): boolean {
  if (answer?.kind === 'survey') return true
  if (answer?.kind !== 'ratio' && answer?.kind !== 'number' && answer?.kind !== 'formula')
    return false
  return answer.unit?.normalize('NFKC') === '%'
}
