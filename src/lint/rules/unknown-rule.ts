import { suggest } from '../../checklist/suggest.ts'
import type { AllowanceRuleOf, RuleBook, WorkspaceRule } from '../rule.ts'

const facts = { id: 'unknown-rule', severity: 'warning' } as const

/** A misspelt rule allows nothing. */
export const unknownRuleAllowed: AllowanceRuleOf<'unknown-rule'> = {
  ...facts,
  check: ({ rule, book }) => (book.has(rule) ? undefined : params(rule, book)),
}

/** And sets nothing. */
export function unknownRuleSet(book: RuleBook): WorkspaceRule<'unknown-rule'> {
  return {
    ...facts,
    check: ({ legible }) =>
      Object.keys(legible.lint?.rules ?? {})
        .filter((rule) => !book.has(rule))
        .map((rule) => {
          return { path: ['lint', 'rules', rule], part: 'key', params: params(rule, book) }
        }),
  }
}

function params(seen: string, book: RuleBook) {
  return { seen, suggestion: suggest(seen, [...book.keys()]) ?? '' }
}
