import type { Checklist } from '../../../checklist/shape/checklist.ts'

export interface Place {
  id: string
  title: string
}

/**
 * The places of several checklists as one way through the school, in the order in which they are declared. What has
 * the same id or the same title is the same place; one that only a later checklist knows comes right before the one that
 * follows it there.
 */
export function placesOf(checklists: readonly Pick<Checklist, 'places'>[]): Place[] {
  const way: Place[] = []
  for (const { places } of checklists) {
    let next = way.length
    for (const [id, title] of Object.entries(places).reverse()) {
      const known = indexOf(way, { id, title })
      if (known < 0) way.splice(next, 0, { id, title })
      else next = known
    }
  }
  return way
}

/** Where on the way a place of one of the checklists is; its end for an indicator without a place. */
export function stopOn(
  way: readonly Place[],
  { places }: Pick<Checklist, 'places'>,
  place: string | undefined,
): number {
  const title = place === undefined ? undefined : places[place]
  const at = place === undefined || title === undefined ? -1 : indexOf(way, { id: place, title })
  return at < 0 ? way.length : at
}

function indexOf(way: readonly Place[], { id, title }: Place): number {
  return way.findIndex((one) => one.id === id || one.title === title)
}
