import { entriesOf } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** 限期整改 ends after some days or at a known date: one of the two. */
export const limitedWithoutEnd: ChecklistRule<'limited-without-end'> = {
  id: 'limited-without-end',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    entriesOf(legible.deadlines).flatMap(([id, spec]) => {
      if (spec.class !== 'limited' || isUnsure(['deadlines', id])) return []
      const ends = [spec.within, spec.until].filter((end) => end !== undefined).length
      return ends === 1
        ? []
        : [{ path: ['deadlines', id], part: 'key', params: { id, both: ends === 2 } }]
    }),
}
