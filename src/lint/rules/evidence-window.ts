import { windowKeys } from '../../checklist/shape/window.ts'
import { nameOf } from '../contents.ts'
import { evidenceIn } from '../evidence.ts'
import type { ChecklistRule } from '../rule.ts'
import { windowFault } from '../windows.ts'

/** Where evidence has to be of a certain time, some day has to lie in it. */
export const evidenceWindow: ChecklistRule<'evidence-window'> = {
  id: 'evidence-window',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    evidenceIn(legible).flatMap(({ indicator, value, path }) => {
      const fault = windowFault(value)
      if (!fault || windowKeys.some((end) => isUnsure([...path, end]))) return []
      const { at, ...params } = fault
      const named = { indicator: nameOf(indicator.value), title: value.title ?? '' }
      return [{ path: [...path, ...at], params: { ...named, ...params } }]
    }),
}
