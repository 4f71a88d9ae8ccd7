import type { Language } from './catalogue.ts'
import type { lint } from './zh/lint.ts'
import type { shape } from './zh/shape.ts'
import type { yaml } from './zh/yaml.ts'

/** Everything a diagnostic of `zicha validate` can go by. */
export type ValidationRule = keyof typeof yaml | keyof typeof shape | keyof typeof lint

/** What a rule is for, apart from any case: said by `--explain`, in SARIF and in the reference. */
export interface RuleReason {
  /** What is wrong, in a few words. */
  what: string
  /** Why that matters. */
  why: string
  /** The way out, where what a diagnostic says differs too much from case to case. */
  fix?: string
}

export type RuleReasons = Readonly<Record<ValidationRule, RuleReason>>

/** Not part of the catalogue: few runs need them, and every start would have to read them. */
export async function ruleReasons(language: string): Promise<RuleReasons> {
  const languages: Record<Language, () => Promise<{ reasons: RuleReasons }>> = {
    zh: () => import('./zh/rule-reasons.ts'),
    en: () => import('./en/rule-reasons.ts'),
  }
  return (await languages[language === 'en' ? 'en' : 'zh']()).reasons
}
