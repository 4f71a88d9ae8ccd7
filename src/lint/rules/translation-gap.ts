import type { Legible } from '../../checklist/legible.ts'
import type { Translations } from '../../checklist/shape/translations.ts'
import type { Path } from '../../checklist/yaml/node.ts'
import { indicatorsIn, sectionsIn } from '../contents.ts'
import type { ChecklistRule } from '../rule.ts'

/** A language is used for all titles or for none; half of each is hard to read. */
export const translationGap: ChecklistRule<'translation-gap'> = {
  id: 'translation-gap',
  severity: 'warning',
  check: ({ legible, isUnsure }) => {
    const titled: Titled[] = [
      { name: legible.id ?? '', translations: legible.translations, path: [] },
      ...[...sectionsIn(legible), ...indicatorsIn(legible)].map(({ value, path }) => {
        return { name: value.id ?? '', translations: value.translations, path }
      }),
    ]
    const languages = [
      ...new Set(titled.flatMap(({ translations }) => Object.keys(translations ?? {}))),
    ]
    return languages.flatMap((language) => {
      const missing = titled.filter(
        ({ translations, path }) =>
          translations?.[language]?.title === undefined && !isUnsure([...path, 'translations']),
      )
      const [first] = missing
      if (!first) return []
      const params = { language, count: missing.length, missing: missing.map(({ name }) => name) }
      return [{ path: [...first.path, 'title'], params }]
    })
  },
}

interface Titled {
  name: string
  translations: Legible<Translations> | undefined
  path: Path
}
