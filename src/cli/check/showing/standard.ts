import { printNumber } from '../../../checklist/answer/quantity.ts'
import {
  comparisons,
  figureFor,
  type Comparison,
  type Figure,
} from '../../../checklist/shape/figure.ts'
import type { Question } from '../../../checklist/walk.ts'
import {
  dateStandard,
  drawStandard,
  figureIn,
  placesStandard,
  surveyStandard,
  type Reader,
} from '../../../report/standard.ts'

/** What decides this question in this stage, with how sure it is where that is not high, and why where that varies. */
export function standardText(
  { indicator: { answer } }: Question,
  reader: Reader,
): string | undefined {
  const { say, stage } = reader
  switch (answer.kind) {
    case 'number':
    case 'ratio':
    case 'formula': {
      for (const comparison of comparisons) {
        const figure = answer[comparison] && figureFor(answer[comparison], stage)
        if (figure) return comparedText(comparison, figure, answer.unit, reader)
      }
      return undefined
    }
    case 'problems':
      return placesStandard(answer, reader)
    case 'items': {
      if (answer.draw) return drawStandard(answer.draw, answer.atLeast, reader)
      const titles = Object.values(answer.items)
      const of = titles.length
      const need = answer.atLeast
        ? figureIn(answer.atLeast, reader, (value) => say.check.someItems({ need: value, of }))
        : of > 1 && say.check.allItems({ of })
      return need ? say.marks.said(need, say.marks.list(titles)) : say.marks.list(titles)
    }
    case 'yes-no':
      return answer.metWhen ? undefined : say.check.metWhenNo
    case 'date':
      return dateStandard(answer, reader)
    case 'survey':
      return surveyStandard(answer, reader)
    case 'text':
      return say.answers.onlyRecorded
    case 'level':
      return undefined
    default:
      return answer satisfies never
  }
}

function comparedText(
  comparison: Comparison,
  figure: Figure,
  unit: string,
  reader: Reader,
): string {
  const { say } = reader
  return figureIn(figure, reader, (value) =>
    say.check.threshold({
      comparison: say.domain.comparisons[comparison],
      value: printNumber(value),
      unit,
    }),
  )
}
