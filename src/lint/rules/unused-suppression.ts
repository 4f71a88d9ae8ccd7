import type { AllowanceRuleOf } from '../rule.ts'

/** What was mended since, or never was there: left standing it would hide the next mistake on its line. */
export const unusedSuppression: AllowanceRuleOf<'unused-suppression'> = {
  id: 'unused-suppression',
  severity: 'warning',
  check: ({ rule, book, hides, isUnsure }) => {
    const facts = book.get(rule)
    return hides === 0 && facts && !facts.firm && !isUnsure ? { rule } : undefined
  },
}
