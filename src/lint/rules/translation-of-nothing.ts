import type { Path } from '../../checklist/yaml/node.ts'
import { nameOfWord, translatedThings } from '../translations.ts'
import type { ChecklistRule } from '../rule.ts'

/** A translated word belongs to a word that is there; what belongs to none is never shown. */
export const translationOfNothing: ChecklistRule<'translation-of-nothing'> = {
  id: 'translation-of-nothing',
  severity: 'warning',
  check: ({ legible, isUnsure }) =>
    translatedThings(legible).flatMap(({ path, words, translations }) => {
      const known = new Set(words.map(({ key }) => key.join('\n')))
      return Object.entries(translations).flatMap(([language, written]) =>
        textsIn(written, [])
          .filter((key) => !known.has(key.join('\n')) && !isUnsure(placeOfWord(path, key)))
          .map((key) => {
            const own = [...path, 'translations', language, ...key]
            const part = typeof key.at(-1) === 'string' ? ('key' as const) : ('value' as const)
            return { path: own, part, params: { language, seen: nameOfWord(key) } }
          }),
      )
    }),
}

/** Where the word would stand, as far as that can be told: what could not be read there may be the word. */
function placeOfWord(path: Path, [first, ...rest]: Path): Path {
  if (first === 'label') return [...path, 'conclusion', 'label', ...rest]
  return first === 'answer' ? [...path, 'answer'] : [...path, first!, ...rest]
}

function textsIn(value: unknown, key: Path): Path[] {
  if (typeof value === 'string') return [key]
  if (Array.isArray(value)) return value.flatMap((item, n) => textsIn(item, [...key, n]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([step, item]) => textsIn(item, [...key, step]))
}
