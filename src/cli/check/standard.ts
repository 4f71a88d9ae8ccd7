import { printNumber } from '../../checklist/answer/quantity.ts'
import { thresholdFor, type Comparison, type Figure } from '../../checklist/shape/figure.ts'
import type { Question } from '../../checklist/walk.ts'
import type { Catalogue } from '../../messages/catalogue.ts'

/** What decides this question in this stage, with how sure it is where that is not high. */
export function standardText(
  { indicator: { answer }, stage }: Question,
  say: Catalogue,
): string | undefined {
  switch (answer.kind) {
    case 'number':
    case 'ratio': {
      const threshold = thresholdFor(answer, stage)
      return threshold && figureText(threshold.comparison, threshold.figure, answer.unit, say)
    }
    case 'problems':
      return figureText('atMost', answer.atMost ?? { value: 0 }, answer.unit, say)
    case 'items': {
      const titles = Object.values(answer.items)
      const [of, need] = [titles.length, answer.atLeast]
      if (!need && of === 1) return titles[0]
      const count = need
        ? say.check.someItems({ need: need.value, of }) + sureness(need, say)
        : say.check.allItems({ of })
      return say.marks.said(count, say.marks.list(titles))
    }
    case 'yes-no':
      return answer.metWhen ? undefined : say.check.metWhenNo
    case 'level':
      return undefined
  }
}

function figureText(comparison: Comparison, figure: Figure, unit: string, say: Catalogue): string {
  const words = say.domain.comparisons[comparison]
  return (
    say.check.threshold({ comparison: words, value: printNumber(figure.value), unit }) +
    sureness(figure, say)
  )
}

function sureness({ source }: Figure, say: Catalogue): string {
  if (source === undefined || source.certainty === 'high') return ''
  return say.report.unsure({ certainty: say.domain.certainties[source.certainty] })
}
