import type { Journal } from './entry.ts'

/**
 * What came before what. A line sees the lines above it in its journal, every parent of its header,
 * and all that those see. Nothing else: the clock has no say.
 */
export interface Graph<J extends Journal> {
  /** Every journal after those it sees a line of; where that leaves a choice, by header time and hash. */
  readonly ordered: readonly J[]
  /** Where the line with this hash stands, to be compared by `sees`; undefined if there is none. */
  readonly placeOf: (hash: string) => Place | undefined
  /** Whether the line with hash `b` is in the past of the line with hash `a`; false for unknown ones. */
  readonly sees: (a: string, b: string) => boolean
}

/** Where a line stands: how far along which chain, and how far its journal saw each other chain. */
export interface Place {
  readonly chain: number
  readonly step: number
  readonly reach: readonly number[]
}

/**
 * A journal that has seen the whole of a chain continues it, so that two numbers tell the order of
 * any two lines of a chain: a school that never works on two computers at once has one chain,
 * however many runs there were.
 */
export function graphOf<J extends Journal>(journals: readonly J[]): Graph<J> {
  const ordered = parentsFirst(journals)
  const places = new Map<string, Place>()
  const ends: number[] = []
  for (const { header, entries } of ordered) {
    const reach = reachOf(header.parents.map((parent) => places.get(parent.hash)))
    const continued = ends.findIndex((end, chain) => reach[chain] === end)
    const chain = continued === -1 ? ends.length : continued
    let step = ends[chain] ?? -1
    for (const line of [header, ...entries]) {
      step += 1
      places.set(line.hash, { chain, step, reach })
    }
    ends[chain] = step
  }
  return {
    ordered,
    placeOf: (hash) => places.get(hash),
    sees: (a, b) => sees(places.get(a), places.get(b)),
  }
}

/** Whether the line at `b` is in the past of the line at `a`. */
export function sees(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b) return false
  return b.chain === a.chain ? b.step < a.step : b.step <= (a.reach[b.chain] ?? -1)
}

/** How far each chain is seen by one whose parents stand at these places. */
function reachOf(parents: readonly (Place | undefined)[]): number[] {
  const reach: number[] = []
  const extend = (step: number, chain: number): void => {
    reach[chain] = Math.max(reach[chain] ?? -1, step)
  }
  for (const parent of parents) {
    if (!parent) continue
    parent.reach.forEach(extend)
    extend(parent.step, parent.chain)
  }
  return reach
}

function parentsFirst<J extends Journal>(journals: readonly J[]): J[] {
  const owners = new Map<string, J>()
  for (const journal of journals) {
    for (const line of [journal.header, ...journal.entries]) owners.set(line.hash, journal)
  }
  const entered = new Set<J>()
  const ordered = new Set<J>()
  // A stack of our own: a record may be a chain of thousands of runs.
  const stack = latestFirst(journals)
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (entered.has(top)) {
      ordered.add(top)
      stack.pop()
    } else {
      entered.add(top)
      const parents = top.header.parents.map((parent) => owners.get(parent.hash))
      stack.push(...latestFirst(parents.filter((parent) => parent && !entered.has(parent))))
    }
  }
  return [...ordered]
}

function latestFirst<J extends Journal>(journals: readonly (J | undefined)[]): J[] {
  return journals
    .filter((journal) => journal !== undefined)
    .sort(({ header: a }, { header: b }) => byText(b.at, a.at) || byText(b.hash, a.hash))
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
