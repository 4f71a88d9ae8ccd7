import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { EvidenceNeed } from '../checklist/shape/indicator.ts'
import { indicatorsIn, type Placed, type PlacedIndicator } from './contents.ts'

/** Everything that is asked for as evidence, with the indicator it is to prove. */
export function evidenceIn(
  checklist: Legible<Checklist>,
): (Placed<EvidenceNeed> & { indicator: PlacedIndicator })[] {
  return indicatorsIn(checklist).flatMap((indicator) =>
    (indicator.value.evidence ?? []).flatMap((value, n) =>
      value ? [{ indicator, value, path: [...indicator.path, 'evidence', n] }] : [],
    ),
  )
}
