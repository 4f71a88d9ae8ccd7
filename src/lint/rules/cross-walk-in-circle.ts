import { crossWalksIn, isToItself, neighbourhood, type PlacedWalk } from '../cross-walks.ts'
import type { Peers, Walk } from '../peers.ts'
import type { ChecklistRule } from '../rule.ts'

/**
 * `forward` says that the way back does not hold. Where other lines lead back all the same, somebody is wrong; with
 * `both` all round nobody is, and saying it on both sides lets each checklist be read on its own.
 */
export const crossWalkInCircle: ChecklistRule<'cross-walk-in-circle'> = {
  id: 'cross-walk-in-circle',
  severity: 'warning',
  check: (file) => {
    const peers = neighbourhood(file)
    const own = file.legible.id
    if (!peers || own === undefined) return []
    return crossWalksIn(file.legible)
      .filter((walk) => walk.direction === 'forward' && !isToItself(file, walk))
      .flatMap((walk) => {
        const through = wayBack(own, walk, peers)
        return through ? [{ path: [...walk.path, 'direction'], params: { through } }] : []
      })
  },
}

/** The shortest way from where a line leads back to where it stands, by name. */
function wayBack(own: string, { from, ...walk }: PlacedWalk, peers: Peers): string[] | undefined {
  const start = nameOf({ checklist: own, indicator: from })
  const cameFrom = new Map([[nameOf(walk), start]])
  for (const queue: Walk[] = [walk]; queue.length > 0;) {
    const end = queue.shift()!
    for (const next of peers(end.checklist)?.get(end.indicator) ?? []) {
      const name = nameOf(next)
      if (name === start) return [...trail(cameFrom, start, nameOf(end)), start]
      if (cameFrom.has(name)) continue
      cameFrom.set(name, nameOf(end))
      queue.push(next)
    }
  }
  return undefined
}

function trail(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const before = cameFrom.get(end)!
  return before === start ? [start, end] : [...trail(cameFrom, start, before), end]
}

function nameOf({ checklist, indicator }: Walk): string {
  return `${checklist} ${indicator}`
}
