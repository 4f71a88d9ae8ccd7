import * as v from 'valibot'
import type { Keys } from '../../messages/keys.ts'

export type MappingName = keyof Keys
type KeyOf<Name extends MappingName> = keyof Keys[Name]['keys']

/**
 * A mapping with fixed keys. `name` is where messages/…/keys.ts explains it and each of them, for hover in an editor
 * and for the reference: a key without an explanation is a mistake of type, and so is an explanation without a key. `wanted`
 * is what a sentence calls it where something else stands in its place.
 */
export function mapping<
  const Name extends MappingName,
  const Entries extends Record<KeyOf<Name>, v.GenericSchema>,
>(
  name: Name,
  entries: Entries & Record<Exclude<keyof Entries, KeyOf<Name>>, never>,
  wanted: 'mapping' | 'figure' = 'mapping',
) {
  return v.pipe(v.strictObject<Entries, string>(entries, wanted), v.metadata({ mapping: name }))
}

/** One of several schemas, chosen by looking at what is written. */
export function either<const Options extends readonly v.GenericSchema[]>(
  options: Options,
  choose: (input: unknown) => Options[number],
): v.GenericSchema<unknown, v.InferOutput<Options[number]>> & { options: Options } {
  return Object.assign(v.lazy(choose) as v.GenericSchema<unknown, v.InferOutput<Options[number]>>, {
    options,
  })
}
