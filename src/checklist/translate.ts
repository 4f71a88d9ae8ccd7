import type { Checklist, Section } from './shape/checklist.ts'
import type { Translations } from './shape/translations.ts'
import { sectionsOf } from './walk.ts'

/** Whatever may have words in other languages. */
interface Translatable {
  readonly translations?: Translations | undefined
}

/**
 * The checklist as it reads in another language: titles and texts where they are translated, the others as they
 * stand. Nothing that judges changes, and a checklist without words in that language is returned as it is.
 */
export function inLanguage(checklist: Checklist, language: string): Checklist {
  if (!isTranslated(checklist, language)) return checklist
  return {
    ...translated(checklist, language),
    sections: checklist.sections.map((section) => sectionIn(section, language)),
  }
}

function sectionIn(section: Section, language: string): Section {
  return {
    ...translated(section, language),
    indicators: section.indicators.map((indicator) => translated(indicator, language)),
    sections: section.sections.map((inner) => sectionIn(inner, language)),
  }
}

function isTranslated(checklist: Checklist, language: string): boolean {
  const sections = sectionsOf(checklist)
  const all = [checklist, ...sections, ...sections.flatMap(({ indicators }) => indicators)]
  return all.some((one) => wordsFor(one, language) !== undefined)
}

/** A key that has no translation keeps its own words. */
export function translated<Value extends Translatable>(value: Value, language: string): Value {
  return { ...value, ...wordsFor(value, language) }
}

/** `en` is found under `en`, else under the first of `en-GB`, `en-US` …; the more exact one is never taken for another. */
function wordsFor(
  { translations = {} }: Translatable,
  language: string,
): Translations[string] | undefined {
  const near = Object.keys(translations)
    .filter((code) => code.startsWith(`${language}-`))
    .sort()[0]
  return translations[language] ?? (near === undefined ? undefined : translations[near])
}
