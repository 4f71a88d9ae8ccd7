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
  const found: Misfit[] = []
  // The way to where the walk is; nearly every file fits, so it is copied only where one does not.
  const path: (string | number)[] = []

  function walkAt(step: string | number, node: Node, input: unknown): void {
    path.push(step)
    walk(node, input)
    path.pop()
  }

  function walk(node: Node, input: unknown): void {
    if (typeof input !== 'object' || input === null) return
    const expected = settle(node, input)
    if (expected?.type === 'unknown') return
    if (!Array.isArray(input)) return walkMapping(expected, input)
    if (expected?.type === 'array') input.forEach((item, n) => walkAt(n, expected.item ?? {}, item))
    else if (expected) found.push({ kind: 'list-for-mapping', path: [...path] })
  }

  function walkMapping(expected: Node | undefined, input: object): void {
    const { entries, value: each = {} } = expected ?? {}
    for (const [key, value] of Object.entries(input)) {
      if (!entries) walkAt(key, each, value)
      else if (Object.hasOwn(entries, key)) walkAt(key, entries[key]!, value)
      else {
        const known = Object.keys(entries)
        const absent = known.filter((one) => !Object.hasOwn(input, one))
        found.push({ kind: 'unknown-key', path: [...path, key], known, absent })
      }
    }
  }

  walk(schema, input)
  return found
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
