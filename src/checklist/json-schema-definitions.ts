import type { JsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { condition } from './shape/condition.ts'
import { duration } from './shape/deadline.ts'
import { days } from './shape/calendar.ts'
import { civilDate, decimal, edition, flag, id, natural, text, year } from './shape/scalars.ts'
import { code } from './shape/workspace.ts'

/** Our scalars as a YAML editor sees them. To it `title: 2017` is a number, which to us is as good a text as any. */
const scalars: Readonly<Record<string, readonly [v.GenericSchema, JsonSchema]>> = {
  text: [text, { type: ['string', 'number', 'boolean'], minLength: 1 }],
  id: [id, { type: ['string', 'number'], pattern: patternOf(id) }],
  edition: [edition, { type: ['string', 'number'], pattern: patternOf(edition) }],
  code: [code, { type: ['string', 'number'], pattern: patternOf(code) }],
  condition: [condition, { type: ['string', 'boolean'], minLength: 1 }],
  duration: [duration, { type: 'string', pattern: patternOf(duration) }],
  date: [civilDate, { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }],
  days: [days, { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$' }],
  flag: [flag, { type: 'boolean' }],
  decimal: [decimal, { type: 'number' }],
  natural: [natural, { type: 'integer', minimum: 0 }],
  year: [year, { type: 'integer', minimum: 1900, maximum: 2199 }],
}

interface Definitions {
  /** What the JSON Schema refers to by name: mappings, alternatives and scalars. */
  definitions: Record<string, v.GenericSchema>
  /** Those of the definitions that are scalars. */
  editorTypes: Record<string, JsonSchema>
}

/** Everything below a schema that deserves a name: what is used often, has alternatives, or contains itself. */
export function definitionsIn(root: v.GenericSchema): Definitions {
  const found = new Set<Node>()
  const visit = (node: Node): void => {
    if (found.has(node)) return
    found.add(node)
    below(node).forEach(visit)
  }
  below(root).forEach(visit)
  const definitions: Definitions['definitions'] = {}
  const editorTypes: Definitions['editorTypes'] = {}
  for (const [name, [schema, type]] of Object.entries(scalars)) {
    if (!found.has(schema)) continue
    definitions[`scalar-${name}`] = schema
    editorTypes[`scalar-${name}`] = type
  }
  const known = new Set(Object.values(definitions))
  const alternatives = [root as Node, ...found].flatMap((node) =>
    node.type === 'lazy' ? (node.options ?? []) : [],
  )
  for (const node of found) {
    const isNamed = node !== root && (mappingOf(node) !== undefined || alternatives.includes(node))
    if (!isNamed || known.has(node as v.GenericSchema)) continue
    const name = mappingOf(node) ?? `alternative-${Object.keys(definitions).length}`
    definitions[name] = node as v.GenericSchema
  }
  return { definitions, editorTypes }
}

/** The parts of a schema this walk looks at; valibot keeps them all as plain data. */
type Node = Partial<{
  type: string
  entries: Record<string, Node>
  item: Node
  key: Node
  value: Node
  wrapped: Node
  options: readonly Node[]
  getter: (input: unknown) => Node
  pipe: readonly Node[]
  metadata: { mapping?: string }
}>

function below(node: Node): Node[] {
  const { type, entries, item, key, value, wrapped, options, getter } = node
  const chosen = type === 'lazy' && !options && getter ? [getter(undefined)] : []
  const several = type === 'variant' || type === 'lazy' ? (options ?? []) : []
  const own = [item, key, value, wrapped].filter((one) => one !== undefined)
  return [...Object.values(entries ?? {}), ...own, ...several, ...chosen]
}

function mappingOf({ pipe }: Node): string | undefined {
  return pipe?.find(({ type }) => type === 'metadata')?.metadata?.mapping
}

function patternOf(schema: v.GenericSchema): string {
  const { pipe } = schema as unknown as { pipe: readonly { type: string; requirement: RegExp }[] }
  return pipe.find(({ type }) => type === 'regex')!.requirement.source
}
