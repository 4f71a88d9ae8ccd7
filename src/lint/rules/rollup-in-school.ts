import { rollupsIn } from '../rollups.ts'
import type { ChecklistRule } from '../rule.ts'

/** A school has no records of others to roll up. */
export const rollupInSchool: ChecklistRule<'rollup-in-school'> = {
  id: 'rollup-in-school',
  severity: 'error',
  check: ({ legible }) =>
    legible.subject === 'school'
      ? rollupsIn(legible).map(({ path, indicator }) => {
          return { path, part: 'key', params: { indicator } }
        })
      : [],
}
