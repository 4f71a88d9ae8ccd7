import { rollupsIn } from '../rollups.ts'
import type { ChecklistRule } from '../rule.ts'

/** What is rolled up are the records of another checklist: the one the schools answer. */
export const rollupOfItself: ChecklistRule<'rollup-of-itself'> = {
  id: 'rollup-of-itself',
  severity: 'error',
  check: ({ legible }) =>
    rollupsIn(legible).flatMap(({ value: { of }, path }) =>
      of !== undefined && of.split('@')[0] === legible.id
        ? [{ path: [...path, 'of'], params: { seen: of } }]
        : [],
    ),
}
