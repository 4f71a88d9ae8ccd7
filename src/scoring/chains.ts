import { confidenceOrder, placeKey, type Crossing } from './cross-walk.ts'

/**
 * The crossings, and behind them those that are made of several: where A answers B and B answers C, A answers C. A chain
 * is as sure as its weakest crossing; what is declared of two indicators directly holds against any chain between them,
 * a shorter chain against a longer one, and of two as long the more careful one. No chain comes back to a checklist that
 * it has been in.
 */
export function withChains(crossings: readonly Crossing[]): Crossing[] {
  const found = new Map(crossings.map((one) => [keyOf(one), one]))
  let longest = crossings
  while (longest.length > 0) {
    const longer = new Map<string, Crossing>()
    for (const chain of longest) {
      for (const next of crossings) {
        if (placeKey(next.from) !== placeKey(chain.to) || passes(chain, next.to.checklist)) continue
        const made = joined(chain, next)
        const key = keyOf(made)
        if (found.has(key)) continue
        const other = longer.get(key)
        if (!other || isMoreCareful(made, other)) longer.set(key, made)
      }
    }
    for (const [key, one] of longer) found.set(key, one)
    longest = [...longer.values()]
  }
  return [...found.values()]
}

function joined({ from, to, confidence, along = [] }: Crossing, next: Crossing): Crossing {
  const weaker = [confidence, next.confidence].sort(
    (a, b) => confidenceOrder[a] - confidenceOrder[b],
  )[0]!
  return { from, to: next.to, confidence: weaker, along: [...along, to] }
}

function passes({ from, to, along = [] }: Crossing, checklist: string): boolean {
  return [from, ...along, to].some((place) => place.checklist === checklist)
}

function isMoreCareful(one: Crossing, other: Crossing): boolean {
  return confidenceOrder[one.confidence] < confidenceOrder[other.confidence]
}

function keyOf({ from, to }: Crossing): string {
  return `${placeKey(from)} ${placeKey(to)}`
}
