/**
 * A walk through a list of positions, some of which are still open. It knows neither questions nor a terminal:
 * who asks tells it what was done and what is open now.
 */
export type Walk =
  | {
      readonly state: 'asking'
      /** The position being asked. */
      readonly at: number
      /** Where it came from, the latest last. */
      readonly trail: readonly number[]
    }
  | { readonly state: 'finished' | 'stopped' }

/**
 * `next`: answered or kept, on to the next open one. `skip`: left as it is, and the same.
 * `back`: to where the walk came from, because that is what one wants to mend; without that, to the one above.
 * `stay`: it has to be asked once more.
 */
export type Move =
  | { readonly to: 'next' | 'skip' | 'back' | 'stay' | 'stop' }
  | { readonly to: 'jump'; readonly position: number }

/** By position: whether it has to be asked (unanswered, or two people answered differently). */
export type Open = readonly boolean[]

/** Begins, or resumes, at the first open position. */
export function beginWalk(open: Open): Walk {
  return nextOpen(open, -1, [])
}

export function moveOn(walk: Walk, move: Move, open: Open): Walk {
  if (move.to === 'stop') return { state: 'stopped' }
  if (move.to === 'jump') return { state: 'asking', at: move.position, trail: trailOf(walk) }
  if (walk.state !== 'asking' || move.to === 'stay') return walk
  if (move.to !== 'back') return nextOpen(open, walk.at, trailOf(walk))
  const before = walk.trail.at(-1) ?? Math.max(0, walk.at - 1)
  return { state: 'asking', at: before, trail: walk.trail.slice(0, -1) }
}

function nextOpen(open: Open, after: number, trail: readonly number[]): Walk {
  const at = open.indexOf(true, after + 1)
  return at < 0 ? { state: 'finished' } : { state: 'asking', at, trail }
}

function trailOf(walk: Walk): readonly number[] {
  return walk.state === 'asking' ? [...walk.trail, walk.at] : []
}
