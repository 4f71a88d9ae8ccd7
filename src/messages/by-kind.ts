import type { Catalogue } from './catalogue.ts'

/** Some of the words, at the places where they stand. */
type Some<Words> = Words extends string | readonly unknown[] | ((...params: never[]) => unknown)
  ? Words
  : { readonly [Key in keyof Words]?: Some<Words[Key]> }

/**
 * The words for a kind of subject. The catalogue speaks to a school; where a bureau is the subject, its own words stand
 * in their places. Nothing else decides by the kind how a thing is called.
 */
export function wordsFor(say: Catalogue, kind: 'school' | 'bureau'): Catalogue {
  const ofSchool = origins.get(say) ?? say
  if (kind === 'school') return ofSchool
  const known = ofBureaus.get(ofSchool)
  if (known) return known
  const words = replaced<Catalogue>(ofSchool, ofSchool.bureau)
  ofBureaus.set(ofSchool, words)
  origins.set(words, ofSchool)
  return words
}

const ofBureaus = new WeakMap<Catalogue, Catalogue>()
const origins = new WeakMap<Catalogue, Catalogue>()

/** A copy of the words with others in some of their places. */
export function replaced<Words extends object>(words: Words, others: NoInfer<Some<Words>>): Words {
  return merged(words as Group, others as Group) as Words
}

type Group = Readonly<Record<string, unknown>>

function merged(words: Group, others: Group): Group {
  const result: Record<string, unknown> = { ...words }
  for (const [key, other] of Object.entries(others)) {
    const own = result[key]
    result[key] = isGroup(own) && isGroup(other) ? merged(own, other) : other
  }
  return result
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
