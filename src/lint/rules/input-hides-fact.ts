import { formulasIn } from '../conditions.ts'
import type { ChecklistRule } from '../rule.ts'

/** A formula names facts and inputs alike, so that no two of them may have one name. */
export const inputHidesFact: ChecklistRule<'input-hides-fact'> = {
  id: 'input-hides-fact',
  severity: 'error',
  check: ({ legible }) =>
    formulasIn(legible).flatMap(({ path, inputs }) =>
      inputs
        .filter((id) => Object.hasOwn(legible.facts ?? {}, id))
        .map((id) => {
          return {
            path: [...path.slice(0, -1), 'inputs', id],
            part: 'key' as const,
            params: { id },
          }
        }),
    ),
}
