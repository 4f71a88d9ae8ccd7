import type { Legible } from '../../checklist/legible.ts'
import type { DateSpec } from '../../checklist/answer/date.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A date needs a window, and one that some day lies in. */
export const dateWindow: ChecklistRule<'date-window'> = {
  id: 'date-window',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value, path }) => {
      const { answer } = value
      const own = [...path, 'answer']
      const ends = ['within', 'notBefore', 'notAfter'] as const
      if (answer?.kind !== 'date' || ends.some((end) => isUnsure([...own, end]))) return []
      const fault = faultOf(answer)
      if (!fault) return []
      const { key, ...params } = fault
      const place = key
        ? { path: [...own, ...key.split('.')] }
        : { path: own, part: 'key' as const }
      return [{ ...place, params: { indicator: nameOf(value), ...params } }]
    }),
}

function faultOf({ within, notBefore, notAfter }: Legible<DateSpec>) {
  const days = { from: notBefore ?? '', to: notAfter ?? '' }
  if (!within && notBefore === undefined && notAfter === undefined)
    return { key: '', reason: 'open', ...days } as const
  if (within?.months === 0) return { key: 'within.months', reason: 'no-months', ...days } as const
  return notBefore !== undefined && notAfter !== undefined && notBefore > notAfter
    ? ({ key: 'notBefore', reason: 'backwards', ...days } as const)
    : undefined
}
