import type * as v from 'valibot'
import type { Path } from '../yaml/node.ts'

/** What valibot does not say, or says only of the first one in a mapping. */
export type Misfit =
  /** `known` are the keys that may stand there, `absent` those of them that do not. */
  | { kind: 'unknown-key'; path: Path; known: readonly string[]; absent: readonly string[] }
  | { kind: 'list-for-mapping'; path: Path }

/** The parts of a schema this walk looks at; valibot keeps them all as plain data. */
type Node = Partial<{
  type: string
  entries: Record<string, Node>
  item: Node
  value: Node
  wrapped: Node
  pipe: readonly Node[]
  getter: (input: unknown) => Node
  key: string
  options: readonly Node[]
  literal: unknown
}>

/** Every unknown key, and every list where a mapping is expected: to JavaScript both are objects. */
export function findMisfits(schema: v.GenericSchema, input: unknown): Misfit[] {
  return walk(schema, input, [])
}

function walk(node: Node, input: unknown, path: Path): Misfit[] {
  if (typeof input !== 'object' || input === null) return []
  const expected = settle(node, input)
  if (expected?.type === 'unknown') return []
  if (Array.isArray(input)) {
    if (expected?.type !== 'array') return expected ? [{ kind: 'list-for-mapping', path }] : []
    return input.flatMap((item, n) => walk(expected.item ?? {}, item, [...path, n]))
  }
  return Object.entries(input).flatMap(([key, value]): Misfit[] => {
    const own = [...path, key]
    if (!expected?.entries) return walk(expected?.value ?? {}, value, own)
    const entry = Object.hasOwn(expected.entries, key) ? expected.entries[key] : undefined
    if (entry) return walk(entry, value, own)
    const known = Object.keys(expected.entries)
    const absent = known.filter((one) => !Object.hasOwn(input, one))
    return [{ kind: 'unknown-key', path: own, known, absent }]
  })
}

/** The schema behind the wrappers; undefined where the input does not say which of several is meant. */
function settle(node: Node, input: unknown): Node | undefined {
  if (node.wrapped) return settle(node.wrapped, input)
  if (node.getter) return settle(node.getter(input), input)
  if (node.pipe?.[0]) return settle({ ...node.pipe[0] }, input)
  if (node.type !== 'variant' || Array.isArray(input)) return node
  const key = node.key ?? ''
  const word = (input as Record<string, unknown>)[key]
  return node.options?.find((option) => option.entries?.[key]?.literal === word)
}
