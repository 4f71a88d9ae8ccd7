import type { ChecklistRule } from '../rule.ts'
import { sourcesIn } from '../sources.ts'

/** What is valid where it was issued has to say where that is. */
export const localWithoutLocality: ChecklistRule<'local-without-locality'> = {
  id: 'local-without-locality',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    sourcesIn(legible).flatMap(({ value: { ref, certainty }, path }) => {
      const cited = ref === undefined ? undefined : legible.sources?.[ref]
      if (ref === undefined || certainty !== 'local' || !cited) return []
      if (cited.locality !== undefined || isUnsure(['sources', ref, 'locality'])) return []
      return [{ path: [...path, 'ref'], params: { ref } }]
    }),
}
