import type { Legible } from './legible.ts'
import type { Checklist, Section } from './shape/checklist.ts'
import { sectionsOf } from './walk.ts'
import { valueAt, wordsOfChecklist, wordsOfIndicator, wordsOfSection, type Word } from './words.ts'
import type { Path } from './yaml/node.ts'

/** Whatever may have words in other languages. */
interface Translatable {
  readonly translations?: Readonly<Record<string, unknown>> | undefined
}

/**
 * The checklist as it reads in another language: titles and texts where they are translated, the others as they
 * stand. Nothing that judges changes, and a checklist without words in that language is returned as it is.
 */
export function inLanguage(checklist: Checklist, language: string): Checklist {
  if (!isTranslated(checklist, language)) return checklist
  return {
    ...translated(checklist, wordsOfChecklist(checklist as Legible<Checklist>), language),
    sections: checklist.sections.map((section) => sectionIn(section, language)),
  }
}

/** The title alone, as a list shows it. */
export function titleIn<Value extends Translatable & { title: string }>(
  value: Value,
  language: string,
): Value {
  return translated(value, [{ path: ['title'], key: ['title'], isTitle: true }], language)
}

function sectionIn(section: Section, language: string): Section {
  return {
    ...translated(section, wordsOfSection(section as Legible<Section>), language),
    indicators: section.indicators.map((indicator) =>
      translated(indicator, wordsOfIndicator(indicator as never), language),
    ),
    sections: section.sections.map((inner) => sectionIn(inner, language)),
  }
}

function isTranslated(checklist: Checklist, language: string): boolean {
  const sections = sectionsOf(checklist)
  const all = [checklist, ...sections, ...sections.flatMap(({ indicators }) => indicators)]
  return all.some((one) => wordsFor(one, language) !== undefined)
}

/** A word that has no translation stays as it is. */
function translated<Value extends Translatable>(
  value: Value,
  words: readonly Word[],
  language: string,
): Value {
  const own = wordsFor(value, language)
  if (own === undefined) return value
  return words.reduce((result, { path, key }) => {
    const word = valueAt(own, key)
    return typeof word === 'string' ? (withValue(result, path, word) as Value) : result
  }, value)
}

/** A copy in which one value is another. */
function withValue(value: unknown, [step, ...rest]: Path, word: string): unknown {
  if (step === undefined) return word
  if (Array.isArray(value)) {
    return value.map((item, n) => (n === step ? withValue(item, rest, word) : item))
  }
  const map = value as Readonly<Record<string, unknown>>
  return { ...map, [step]: withValue(map[step], rest, word) }
}

/** `en` is found under `en`, else under the first of `en-GB`, `en-US` …; the more exact one is never taken for another. */
function wordsFor({ translations = {} }: Translatable, language: string): unknown {
  const near = Object.keys(translations)
    .filter((code) => code.startsWith(`${language}-`))
    .sort()[0]
  return translations[language] ?? (near === undefined ? undefined : translations[near])
}
