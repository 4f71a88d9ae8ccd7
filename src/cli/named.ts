import type { Catalogue } from '../messages/catalogue.ts'
import { UserError } from './errors.ts'

/** The key whose name in the user's language, or whose own spelling, is this word: `小学` and `primary` alike. */
export function keyNamed<Key extends string>(
  word: string,
  names: Readonly<Record<Key, string>>,
): Key | undefined {
  const wanted = word.trim().toLowerCase()
  const keys = Object.keys(names) as Key[]
  return keys.find((key) => key.toLowerCase() === wanted || names[key].toLowerCase() === wanted)
}

/** The same. Throws a UserError that lists what may be written for the option. */
export function chosen<Key extends string>(
  say: Catalogue,
  option: string,
  word: string,
  names: Readonly<Record<Key, string>>,
): Key {
  const key = keyNamed(word, names)
  if (key !== undefined) return key
  throw new UserError(say.cli.usage.badChoice({ option, seen: word, choices: namedKeys(names) }))
}

/** `小学 primary`, for a list of what may be written. */
export function namedKeys<Key extends string>(names: Readonly<Record<Key, string>>): string[] {
  return Object.entries<string>(names).map(([key, name]) => (name === key ? key : `${name} ${key}`))
}
