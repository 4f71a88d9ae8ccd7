import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import type { Keys } from '../messages/keys.ts'
import { definitionsIn } from './json-schema-definitions.ts'
import { isStage, type Stage } from './stage.ts'

/** What an editor is told in words. */
export interface SchemaWords {
  keys: Keys
  stages: Readonly<Record<Stage, string>>
}

/**
 * The JSON Schema (draft 7) of one of our files, for editors: the same valibot schema that reads the file, but with
 * the types that a YAML editor sees in place of our texts, and with an explanation of every key.
 */
export function jsonSchemaOf(schema: v.GenericSchema, words: SchemaWords): JsonSchema {
  const { definitions, editorTypes } = definitionsIn(schema)
  const names = new Map(Object.entries(definitions).map(([name, one]) => [one, name]))
  const converted = toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: ['trim', 'check'],
    definitions,
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const { type, wrapped, options, key } = valibotSchema as Partial<Parts>
      if (type === 'optional') {
        const seen = editorTypes[names.get(wrapped!) ?? '']?.type
        return withDefault(jsonSchema, typeof seen === 'string')
      }
      if (type === 'lazy' && options) {
        return { anyOf: options.map((one) => ({ $ref: `#/$defs/${names.get(one)!}` })) }
      }
      if (type === 'variant') return withChoices(jsonSchema, key as string, options ?? [])
      if (type === 'record' && typeof key === 'object') return byWord(jsonSchema, key, words)
      return undefined
    },
    overrideAction: explain(words.keys),
  })
  return { ...converted, $defs: { ...converted.$defs, ...editorTypes } }
}

/** The parts of a schema looked at here; valibot keeps them all as plain data. */
interface Parts {
  type: string
  wrapped: v.GenericSchema
  options: readonly v.GenericSchema[]
  /** The word that chooses between variants, or what the keys of a record look like. */
  key: string | { type: string; options?: readonly string[] }
}

/** Defaults are written as in the file, so those of numbers and flags are texts; empty ones go without saying. */
function withDefault({ default: written, ...rest }: JsonSchema, isParsed: boolean): JsonSchema {
  if (typeof written !== 'string') return rest
  return { ...rest, default: isParsed ? (JSON.parse(written) as number | boolean) : written }
}

/** All words that choose, in one place: an editor offers them however little else has been written. */
function withChoices(
  jsonSchema: JsonSchema,
  key: string,
  options: readonly v.GenericSchema[],
): JsonSchema {
  const choices = options.map((option) => {
    const { entries } = option as unknown as { entries: Record<string, { literal: string }> }
    return entries[key]!.literal
  })
  const properties = { [key]: { type: 'string', enum: choices } as const }
  return { type: 'object', properties, required: [key], ...jsonSchema }
}

/** A record whose keys are known words, such as stages. */
function byWord(
  { additionalProperties: value, ...rest }: JsonSchema,
  { options }: { options?: readonly string[] },
  { stages }: SchemaWords,
): JsonSchema | undefined {
  if (!options) return undefined
  const properties = options.map((word) => {
    return [word, { ...(value as JsonSchema), ...(isStage(word) && { description: stages[word] }) }]
  })
  return { ...rest, properties: Object.fromEntries(properties), additionalProperties: false }
}

/** What the shapes say of themselves: the mapping they are, or the mappings whose keys may stand there. */
interface ShapeMetadata {
  mapping?: keyof Keys
  keysOf?: readonly (keyof Keys)[]
}

interface MappingWords {
  title: string
  keys: Readonly<Record<string, string>>
}

function explain(words: Keys): NonNullable<ConversionConfig['overrideAction']> {
  return ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type !== 'metadata') return undefined
    const { mapping, keysOf, ...rest } = jsonSchema as JsonSchema & ShapeMetadata
    const said = (mapping ? [mapping] : keysOf!).map((name): MappingWords => words[name])
    const { title } = said[0]!
    const keys: MappingWords['keys'] = Object.assign({}, ...said.map((one) => one.keys))
    const written = rest.properties ?? Object.fromEntries(Object.keys(keys).map((key) => [key, {}]))
    const properties = Object.entries(written).map(([key, one]) => {
      return [key, { ...(one as JsonSchema), description: keys[key] ?? '' }]
    })
    return { ...rest, title, properties: Object.fromEntries(properties) }
  }
}
