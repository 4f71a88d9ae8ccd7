import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import type { Weight } from '../checklist/shape/split.ts'
import { isStage } from '../checklist/stage.ts'
import { entriesOf, indicatorsIn, type Placed, type PlacedIndicator } from './contents.ts'

/** The indicators that all stages of a school share. */
export function sharedIndicators(checklist: Legible<Checklist>): PlacedIndicator[] {
  return indicatorsIn(checklist).filter(({ value }) => value.split === true)
}

/** The weights by which stages share. */
export function weightsIn({ split }: Legible<Checklist>): (Placed<Weight> & { stage: string })[] {
  return entriesOf<Legible<Weight>>(split?.weights)
    .filter(([stage]) => isStage(stage))
    .map(([stage, value]) => ({ stage, value, path: ['split', 'weights', stage] }))
}
