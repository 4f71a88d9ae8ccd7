import type { Rollup } from '../checklist/shape/rollup.ts'
import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import { indicatorsIn, nameOf, type Placed } from './contents.ts'

/** Every roll-up, with what a sentence calls its indicator. */
export function rollupsIn(
  checklist: Legible<Checklist>,
): (Placed<Rollup> & { indicator: string })[] {
  return indicatorsIn(checklist).flatMap(({ value, path }) =>
    value.rollup
      ? [{ value: value.rollup, path: [...path, 'rollup'], indicator: nameOf(value) }]
      : [],
  )
}
