import type { forms } from './zh/forms.ts'

/** What stands on forms, and what is said of those that come back. */
export type FormWords = typeof forms

/** Not part of the catalogue: few runs need them, and every start would have to read them. */
export async function formWords(language: string): Promise<FormWords> {
  return language === 'en'
    ? (await import('./en/forms.ts')).forms
    : (await import('./zh/forms.ts')).forms
}
