import type { Stage } from '../../../checklist/stage.ts'
import type { Assessment } from '../../../scoring/assess.ts'
import { placeKey, type Crossing } from '../../../scoring/cross-walk.ts'
import { placesOf, stopOn } from './places.ts'
import { itemAt, positionsOf, type Position } from './positions.ts'

/** A stretch of the route with a title of its own; undefined on one checklist alone in its own order. */
export type Stretch =
  | { kind: 'checklist'; list: number }
  | { kind: 'facts' }
  | { kind: 'place'; title: string | undefined }

/** What is asked on the way through one checklist or several, in order. */
export interface Route {
  readonly positions: readonly Position[]
  readonly stretchOf: (position: Position) => Stretch | undefined
}

/**
 * Checklist after checklist, or all facts and then from place to place. What answers a question of another checklist
 * comes before it, so that it is not asked twice.
 */
export function routeThrough(
  assessments: readonly Assessment[],
  stages: readonly Stage[],
  { byPlace, crossings }: { byPlace: boolean; crossings: readonly Crossing[] },
): Route {
  const own = assessments.flatMap((assessment, list) => positionsOf(assessment, stages, list))
  if (!byPlace) {
    const stretchOf = ({ list }: Position): Stretch | undefined =>
      assessments.length > 1 ? { kind: 'checklist', list } : undefined
    return { positions: sourcesFirst(own, assessments, crossings), stretchOf }
  }
  const way = placesOf(assessments.map(({ checklist }) => checklist))
  const stopOf = (position: Position): number => {
    if (position.kind === 'fact') return -1
    const assessment = assessments[position.list]!
    const { indicator } = itemAt(position, assessment).question
    return stopOn(way, assessment.checklist, indicator.place)
  }
  const positions = own
    .map((position) => ({ position, stop: stopOf(position) }))
    .sort((a, b) => a.stop - b.stop)
    .map(({ position }) => position)
  const stretchOf = (position: Position): Stretch =>
    position.kind === 'fact'
      ? { kind: 'facts' }
      : { kind: 'place', title: way[stopOf(position)]?.title }
  return { positions: sourcesFirst(positions, assessments, crossings), stretchOf }
}

/** Moves a question behind the first one that answers it, where it does not answer that one in turn. */
function sourcesFirst(
  positions: readonly Position[],
  assessments: readonly Assessment[],
  crossings: readonly Crossing[],
): Position[] {
  const nameOf = (position: Position): string | undefined => {
    if (position.kind === 'fact') return undefined
    const { checklist, items } = assessments[position.list]!
    const { indicator, stage, sharedBy } = items[position.number - 1]!.question
    // What stages share is asked of the whole school.
    const scope = sharedBy ? '' : (stage ?? '')
    return `${placeKey({ checklist: checklist.id, indicator: indicator.id })} ${scope}`
  }
  const names = positions.map(nameOf)
  const pairs = new Set(crossings.map(({ from, to }) => `${placeKey(from)} ${placeKey(to)}`))
  const ordered = [...positions]
  for (const { from, to } of crossings) {
    if (pairs.has(`${placeKey(to)} ${placeKey(from)}`)) continue
    names.forEach((name, at) => {
      const [place, stage] = name?.split(' ') ?? []
      if (place !== placeKey(to)) return
      const source = positions[names.indexOf(`${placeKey(from)} ${stage}`)]
      const target = positions[at]!
      if (!source || ordered.indexOf(source) < ordered.indexOf(target)) return
      ordered.splice(ordered.indexOf(target), 1)
      ordered.splice(ordered.indexOf(source) + 1, 0, target)
    })
  }
  return ordered
}
