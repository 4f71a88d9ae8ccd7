import type { FactValue } from '../answer/kind.ts'
import { evaluate } from './evaluate.ts'
import { namesIn, partsOf, type Expression } from './expression.ts'
import type { FactType, FactTypes } from './fact-types.ts'

export type Possible = 'never' | 'sometimes' | 'always'

/** Beyond so many cases the answer is `sometimes`: nobody is told a mistake that was not found. */
const mostCases = 4096

/**
 * Whether a condition can come out true and false, whatever the facts are. Each fact is tried at every value where a
 * comparison with a constant may change, and between these; a comparison of several facts, or with arithmetic, counts
 * as free to be either. So `never` and `always` are certain, and `sometimes` may be too careful.
 */
export function possible(condition: Expression, facts: FactTypes): Possible {
  const free = new Map<string, string>()
  const simple = setFree(condition, free)
  const names = [...new Set(namesIn(simple).map(({ id }) => id))]
  const ranges = names.map((id) =>
    free.has(id) ? [true, false] : valuesToTry(id, facts[id], simple),
  )
  if (ranges.some((range) => range === undefined)) return 'sometimes'
  const cases = (ranges as FactValue[][]).reduce((product, { length }) => product * length, 1)
  if (cases > mostCases || cases === 0) return 'sometimes'
  const seen = new Set<unknown>()
  for (let n = 0; n < cases && seen.size < 2; n++) {
    const chosen = new Map<string, FactValue>()
    let rest = n
    names.forEach((id, i) => {
      const range = ranges[i]!
      chosen.set(id, range[rest % range.length]!)
      rest = Math.floor(rest / range.length)
    })
    seen.add(evaluate(simple, (id) => chosen.get(id)) === true)
  }
  return seen.size === 2 ? 'sometimes' : seen.has(true) ? 'always' : 'never'
}

/** Replaces every comparison that is not of one fact with a constant by a name of its own, the same for the same text. */
function setFree(part: Expression, free: Map<string, string>): Expression {
  if (part.node === 'literal' || part.node === 'name') return part
  if (part.node === 'not') return { ...part, of: setFree(part.of, free) }
  if (part.node === 'logic') {
    return { ...part, left: setFree(part.left, free), right: setFree(part.right, free) }
  }
  if (part.node === 'if') {
    const { test, yes, no } = part
    return { ...part, test: setFree(test, free), yes: setFree(yes, free), no: setFree(no, free) }
  }
  if (namesIn(part).length === 0 || comparison(part)) return part
  const id = keyOf(part)
  free.set(id, id)
  return { node: 'name', id, at: part.at }
}

/** Says the same of the same expression, wherever it stands. No fact has such an id. */
function keyOf(part: Expression): string {
  return JSON.stringify(part, (key, value: unknown) => (key === 'at' ? undefined : value))
}

/** A fact held against constants. */
function comparison(
  part: Expression,
): { id: string; constants: readonly (FactValue | undefined)[] } | undefined {
  const constants = (parts: readonly Expression[]) =>
    parts.every((one) => namesIn(one).length === 0)
      ? parts.map((one) => evaluate(one, () => undefined))
      : undefined
  const [left, ...others] = partsOf(part)
  if (!left || (part.node !== 'compare' && part.node !== 'in')) return undefined
  if (left.node === 'name') {
    const values = constants(others)
    return values && { id: left.id, constants: values }
  }
  const [right] = others
  if (part.node === 'in' || right?.node !== 'name') return undefined
  const values = constants([left])
  return values && { id: right.id, constants: values }
}

function valuesToTry(
  id: string,
  fact: FactType | undefined,
  condition: Expression,
): FactValue[] | undefined {
  if (fact?.type === 'boolean') return [true, false]
  if (fact?.type === 'choice') return fact.options && Object.keys(fact.options)
  if (fact?.type === undefined) return undefined
  const { type, min = -Infinity, max = Infinity } = fact
  const points = constantsFor(id, condition)
    .filter((value) => typeof value === 'number' && !Number.isNaN(value))
    .map(Number)
    .concat([min, max].filter(Number.isFinite))
    .sort((a, b) => a - b)
  const between = points.slice(1).map((point, i) => (point + points[i]!) / 2)
  const outside = [(points[0] ?? 0) - 1, (points.at(-1) ?? 0) + 1]
  const all = [...points, ...between, ...outside].flatMap((value) =>
    type === 'integer' ? [Math.floor(value), Math.ceil(value), ...beside(value)] : [value],
  )
  return [...new Set(all)].filter((value) => value >= min && value <= max)
}

/** Whole numbers have neighbours that a point between two constants can miss. */
function beside(value: number): number[] {
  return [Math.floor(value) - 1, Math.ceil(value) + 1]
}

function constantsFor(id: string, part: Expression): (FactValue | undefined)[] {
  const found = comparison(part)
  if (found) return found.id === id ? [...found.constants] : []
  return partsOf(part).flatMap((one) => constantsFor(id, one))
}
