import { replaced } from './by-kind.ts'
import type { forms } from './zh/forms.ts'

/** What stands on forms, and what is said of those that come back. */
export type FormWords = typeof forms

/** Not part of the catalogue: few runs need them, and every start would have to read them. */
export async function formWords(
  language: string,
  kind: 'school' | 'bureau' = 'school',
): Promise<FormWords> {
  const [{ forms }, { bureauForms }] =
    language === 'en'
      ? await Promise.all([import('./en/forms.ts'), import('./en/bureau.ts')])
      : await Promise.all([import('./zh/forms.ts'), import('./zh/bureau.ts')])
  return kind === 'school' ? forms : replaced(forms, bureauForms)
}
