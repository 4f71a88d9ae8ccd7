import { nameOf } from '../contents.ts'
import { evidenceIn } from '../evidence.ts'
import type { ChecklistRule } from '../rule.ts'

/** Evidence of which there may be none is missed by nobody; where it is required, too, another rule has spoken. */
export const evidenceAsksNothing: ChecklistRule<'evidence-asks-nothing'> = {
  id: 'evidence-asks-nothing',
  severity: 'warning',
  check: ({ legible }) =>
    evidenceIn(legible).flatMap(({ indicator, value: { title = '', min, required }, path }) =>
      min === 0 && !required
        ? [{ path: [...path, 'min'], params: { indicator: nameOf(indicator.value), title } }]
        : [],
    ),
}
