import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** Without a smallest sample one satisfied parent is 100 %. */
export const surveyWithoutSample: ChecklistRule<'survey-without-sample'> = {
  id: 'survey-without-sample',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value, path }) => {
      const { answer } = value
      const own = [...path, 'answer', 'minSample']
      if (answer?.kind !== 'survey' || isUnsure(own)) return []
      const smallest = answer.minSample?.value
      const isWritten = answer.minSample !== undefined
      if (isWritten && (smallest === undefined || smallest >= 1)) return []
      const place = isWritten
        ? { path: [...own, 'value'] }
        : { path: [...path, 'answer'], part: 'key' as const }
      return [{ ...place, params: { indicator: nameOf(value) } }]
    }),
}
