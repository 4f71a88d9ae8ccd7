/** One written value, by the keys that lead to it. */
export interface Leaf {
  path: readonly string[]
  value: string | number | boolean
}

/**
 * Everything a decoded part of a checklist says, value by value. A list of plain values is one leaf; items of other
 * lists go by their `id` or their number. What is empty says nothing, and neither does what the tool adds.
 */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ path, value }]
  if (Array.isArray(value)) {
    if (value.length === 0) return []
    if (value.every((item) => typeof item !== 'object')) return [{ path, value: value.join('、') }]
    return value.flatMap((item, n) => leavesOf(item, [...path, nameIn(item) ?? String(n + 1)]))
  }
  if (path.at(-1) === 'source') return [{ path, value: sourceText(value) }]
  const duration = durationText(value)
  if (duration !== undefined) return [{ path, value: duration }]
  return Object.entries(value)
    .filter(([key]) => !ofTheTool.has(key))
    .flatMap(([key, item]) => leavesOf(item, [...path, key]))
}

/** A citation is one thing: `rules 第三条 high`. */
function sourceText(source: object): string {
  const { ref, item, certainty } = source as { ref?: string; item?: string; certainty?: string }
  return [ref, item, certainty].filter((part) => part !== undefined).join(' ')
}

/** So is a duration, as it is written: `5 working-days`. */
function durationText({ amount, unit }: { amount?: unknown; unit?: unknown }): string | undefined {
  return typeof amount === 'number' && typeof unit === 'string' ? `${amount} ${unit}` : undefined
}

const ofTheTool = new Set(['overlaidBy', 'waiver', 'basedOn'])

function nameIn(item: unknown): string | undefined {
  const { id } = item as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
