import { windowKeys } from '../../checklist/shape/window.ts'
import { indicatorsIn, nameOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'
import { windowFault } from '../windows.ts'

/** A date needs a window, and one that some day lies in. */
export const dateWindow: ChecklistRule<'date-window'> = {
  id: 'date-window',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    indicatorsIn(legible).flatMap(({ value, path }) => {
      const { answer } = value
      const own = [...path, 'answer']
      if (answer?.kind !== 'date' || windowKeys.some((end) => isUnsure([...own, end]))) return []
      const isOpen = windowKeys.every((end) => answer[end] === undefined)
      const fault = isOpen ? open : windowFault(answer)
      if (!fault) return []
      const { at, ...params } = fault
      const part = isOpen ? ('key' as const) : ('value' as const)
      return [{ path: [...own, ...at], part, params: { indicator: nameOf(value), ...params } }]
    }),
}

const open = { at: [], reason: 'open', from: '', to: '' } as const
