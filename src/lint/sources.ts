import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Source } from '../checklist/shape/figure.ts'
import { collect } from './collect.ts'
import type { Placed } from './contents.ts'
import { once } from './once.ts'

/** Everything a checklist cites: whatever is written under a key `source`. */
export const sourcesIn = once((checklist: Legible<Checklist>): readonly Placed<Source>[] =>
  collect(
    checklist,
    [],
    (mapping, key) => key === 'source' && ('certainty' in mapping || 'ref' in mapping),
  ),
)
