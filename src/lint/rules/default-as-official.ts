import type { Certainty } from '../../checklist/shape/figure.ts'
import type { ChecklistRule } from '../rule.ts'
import { sourcesIn } from '../sources.ts'

const official = new Set<Certainty | undefined>(['high', 'medium', 'local'])

/** Our own figure must never look like one of a document: what claims to be official cites it, and a default does not. */
export const defaultAsOfficial: ChecklistRule<'default-as-official'> = {
  id: 'default-as-official',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    sourcesIn(legible).flatMap(({ value: { ref, certainty }, path }) => {
      const reason = reasonAgainst(certainty, ref)
      if (certainty === undefined || !reason || isUnsure([...path, 'ref'])) return []
      return [{ path: [...path, 'certainty'], params: { certainty, reason } }]
    }),
}

function reasonAgainst(certainty: Certainty | undefined, ref: string | undefined) {
  if (ref === undefined) return official.has(certainty) ? 'cites-nothing' : undefined
  return certainty === 'default' ? 'default-cites' : undefined
}
