import { costsAtLeast, fewestFor, helpOf, slack, type Kind, type Sum } from './cover-bounds.ts'
import { ascending, before, better, type Choice, type Item, type Row } from './choice.ts'

/** Those with the fewest days first, of these the earliest: so many of a kind are best taken from the front. */
interface Ordered extends Kind {
  /** Days of so many together. */
  daysOf: readonly number[]
  /** The same items, apart by their days. */
  parts: readonly (Kind & { days: number })[]
}

interface Found extends Item {
  chosen: readonly number[]
}

/** Kinds looked at: some seconds. Points in whole numbers, or in a few shares of them, need a few thousand. */
const mostLooks = 200_000

/**
 * Branch and bound for one choice: kinds of alike items are taken one after the other, so many of each, the most
 * helpful first, and a branch is left as soon as its bounds say that nothing in it is better than the best so far.
 */
export class Search {
  readonly #kinds: readonly Ordered[]
  readonly #needs: readonly number[]
  /** Where the bounds on gain and on days left off. */
  readonly #gainPrices: number[]
  readonly #daysPrices: number[]
  #best: Found | undefined
  #looks = 0

  constructor(items: readonly Item[], rows: readonly Row[]) {
    this.#needs = rows.map(({ need }) => need)
    this.#kinds = kindsOf(items, rows).sort(
      (a, b) =>
        helpOf(b.adds, this.#needs) - helpOf(a.adds, this.#needs) ||
        b.gain - a.gain ||
        a.items[0]! - b.items[0]!,
    )
    this.#gainPrices = rows.map(() => 0)
    this.#daysPrices = [...rows.map(() => 0), 0]
  }

  best(): Choice {
    this.#visit(0, this.#needs, { chosen: [], gain: 0, days: 0 })
    return { chosen: this.#best?.chosen ?? [], isProven: this.#looks < mostLooks }
  }

  #visit(from: number, needs: readonly number[], so: Found): void {
    if (needs.every((need) => need <= slack)) {
      const found = { ...so, chosen: so.chosen.toSorted(ascending) }
      if (!this.#best || compare(found, this.#best) < 0) this.#best = found
      return
    }
    const kind = this.#kinds[from]
    if (this.#best && this.#looks >= mostLooks) return
    this.#looks += this.#kinds.length - from
    if (!kind || !this.#isPromising(from, needs, so)) return
    const enough = needs.map((need, r) =>
      need > slack && kind.adds[r]! > 0 ? Math.ceil((need - slack) / kind.adds[r]!) : 0,
    )
    for (let n = Math.min(kind.items.length, Math.max(...enough)); n >= 0; n--) {
      this.#visit(
        from + 1,
        needs.map((need, r) => need - n * kind.adds[r]!),
        {
          chosen: [...so.chosen, ...kind.items.slice(0, n)],
          gain: so.gain + n * kind.gain,
          days: so.days + kind.daysOf[n]!,
        },
      )
    }
  }

  /** Whether what is left could still lead to something better than the best so far. */
  #isPromising(from: number, needs: readonly number[], so: Found): boolean {
    const kinds = this.#kinds.slice(from)
    const least = fewestFor(kinds, needs)
    if (least === undefined) return false
    const best = this.#best
    if (!best) return true
    const more = best.chosen.length - so.chosen.length
    if (least !== more) return least < more
    const sums = needs.map((need, r): Sum => ({ of: ({ adds }) => adds[r]!, need }))
    const gain = best.gain - so.gain
    const gainsBelow = (limit: number) =>
      costsAtLeast(1 - limit, kinds, more, (kind) => -kind.gain, sums, this.#gainPrices)
    if (gainsBelow(gain)) return false
    if (!gainsBelow(gain + 1)) return true
    const asGood = [...sums, { of: (kind: Kind) => kind.gain, need: gain }]
    const days = best.days - so.days
    const parts = kinds.flatMap((kind) => kind.parts)
    const takes = (limit: number) =>
      costsAtLeast(limit, parts, more, (part) => part.days, asGood, this.#daysPrices)
    if (takes(days + 1)) return false
    if (!takes(days)) return true
    const earliest = kinds.flatMap(({ items }) => items).sort(ascending)
    return before([...so.chosen, ...earliest.slice(0, more)].sort(ascending), best.chosen) < 0
  }
}

/** Below 0 where `a` is better: smaller, else by gain, days, and order. */
function compare(a: Found, b: Found): number {
  return a.chosen.length - b.chosen.length || better(a, b) || before(a.chosen, b.chosen)
}

function kindsOf(items: readonly Item[], rows: readonly Row[]): Ordered[] {
  const kinds = new Map<string, number[]>()
  for (const [i, { gain }] of items.entries()) {
    const adds = rows.map(({ gains }) => gains[i]!)
    if (adds.every((add) => add <= 0)) continue
    const key = [...adds, gain].join()
    kinds.set(key, [...(kinds.get(key) ?? []), i])
  }
  return [...kinds.values()].map((members): Ordered => {
    const own = members.toSorted((a, b) => items[a]!.days - items[b]!.days || a - b)
    const adds = rows.map(({ gains }) => gains[own[0]!]!)
    const { gain } = items[own[0]!]!
    const daysOf = [0]
    const parts = new Map<number, number[]>()
    for (const i of own) {
      const { days } = items[i]!
      daysOf.push(daysOf.at(-1)! + days)
      parts.set(days, [...(parts.get(days) ?? []), i])
    }
    const apart = [...parts].map(([days, its]) => ({ items: its, adds, gain, days }))
    return { items: own, adds, gain, daysOf, parts: apart }
  })
}
