import { valueAt } from '../../checklist/words.ts'
import type { Path } from '../../checklist/yaml/node.ts'
import { nameOfWord, translatedThings } from '../translations.ts'
import type { ChecklistRule } from '../rule.ts'

/** A language is used for all titles or for none; half of each is hard to read. */
export const translationGap: ChecklistRule<'translation-gap'> = {
  id: 'translation-gap',
  severity: 'warning',
  check: ({ legible, isUnsure }) => {
    const things = translatedThings(legible)
    const languages = [...new Set(things.flatMap((thing) => Object.keys(thing.translations)))]
    return languages.flatMap((language) => {
      const missing = things
        .filter(({ path }) => !isUnsure([...path, 'translations']))
        .flatMap(({ name, path, words, translations }) =>
          words
            .filter(({ isTitle, key }) => isTitle && !valueAt(translations[language], key))
            .map((word) => {
              return { name: nameOf(name, path, word.key), path: [...path, ...word.path] }
            }),
        )
      const [first] = missing
      if (!first) return []
      const params = { language, count: missing.length, missing: missing.map(({ name }) => name) }
      return [{ path: first.path, params }]
    })
  },
}

/** `A1` for the title of A1, `A1 answer.items.plan` for another word of it, `owners.office` for one of the checklist. */
function nameOf(thing: string, at: Path, key: Path): string {
  const word = nameOfWord(key)
  if (word === 'title') return thing
  return at.length === 0 ? word : `${thing} ${word}`
}
