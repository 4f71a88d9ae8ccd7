import { nameOf } from '../contents.ts'
import { evidenceIn } from '../evidence.ts'
import type { ChecklistRule } from '../rule.ts'

/** Required evidence holds back what is met: there has to be something to hold back, and something to ask for. */
export const evidenceRequired: ChecklistRule<'evidence-required'> = {
  id: 'evidence-required',
  severity: 'error',
  check: ({ legible }) =>
    evidenceIn(legible).flatMap(({ indicator, value: { title = '', min, required }, path }) => {
      const isText = indicator.value.answer?.kind === 'text'
      if (!required || !(isText || min === 0)) return []
      const reason = isText ? ('text' as const) : ('none' as const)
      const params = { indicator: nameOf(indicator.value), title, reason }
      return [{ path: [...path, 'required'], part: 'key' as const, params }]
    }),
}
