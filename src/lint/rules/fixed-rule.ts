import type { AllowanceRuleOf, RuleBook, WorkspaceRule } from '../rule.ts'

const facts = { id: 'fixed-rule', severity: 'error', firm: true } as const

/** Mistakes of YAML and of shape, and names that lead nowhere: with those a file cannot be worked with. */
export const fixedRuleAllowed: AllowanceRuleOf<'fixed-rule'> = {
  ...facts,
  check: ({ rule, book }) => (book.get(rule)?.firm ? { rule, where: 'file' } : undefined),
}

/** Whether a checklist can be used must hang on its own text, not on the folder it lies in: errors stay errors. */
export function fixedRuleSet(book: RuleBook): WorkspaceRule<'fixed-rule'> {
  return {
    ...facts,
    check: ({ legible }) =>
      Object.entries(legible.lint?.rules ?? {})
        .filter(([rule, level]) => book.get(rule)?.severity === 'error' && level !== 'error')
        .map(([rule]) => {
          return { path: ['lint', 'rules', rule], params: { rule, where: 'workspace' } }
        }),
  }
}
