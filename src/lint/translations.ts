import type { Legible } from '../checklist/legible.ts'
import type { Checklist } from '../checklist/shape/checklist.ts'
import {
  wordsOfChecklist,
  wordsOfIndicator,
  wordsOfSection,
  type Word,
} from '../checklist/words.ts'
import type { Path } from '../checklist/yaml/node.ts'
import { indicatorsIn, sectionsIn } from './contents.ts'
import { once } from './once.ts'

/** Something with words, and what they are in other languages. */
export interface TranslatedThing {
  /** Its id. */
  name: string
  path: Path
  words: readonly Word[]
  translations: Readonly<Record<string, unknown>>
}

/**
 * The checklist, every section and every indicator, in the order of the file. None where nothing is translated, which
 * is so of most checklists.
 */
export const translatedThings = once((checklist: Legible<Checklist>): readonly TranslatedThing[] =>
  [checklist, ...valuesOf(sectionsIn(checklist)), ...valuesOf(indicatorsIn(checklist))].some(
    ({ translations }) => translations !== undefined,
  )
    ? allThings(checklist)
    : [],
)

function valuesOf<Value>(placed: readonly { value: Value }[]): Value[] {
  return placed.map(({ value }) => value)
}

function allThings(checklist: Legible<Checklist>): TranslatedThing[] {
  const thing = (
    path: Path,
    { id, translations }: { id?: string | undefined; translations?: object | undefined },
    words: readonly Word[],
  ): TranslatedThing => ({ name: id ?? '', path, words, translations: { ...translations } })
  return [
    thing([], checklist, wordsOfChecklist(checklist)),
    ...sectionsIn(checklist).map(({ value, path }) => thing(path, value, wordsOfSection(value))),
    ...indicatorsIn(checklist).map(({ value, path }) =>
      thing(path, value, wordsOfIndicator(value)),
    ),
  ]
}

/** A word by its place in a translation, items of a list counted from 1. */
export function nameOfWord(key: Path): string {
  return key.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.')
}
