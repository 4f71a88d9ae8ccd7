import type { AllowanceRuleOf } from '../rule.ts'

/** Whoever reads the file next must be able to judge whether the exception still holds. */
export const suppressionWithoutReason: AllowanceRuleOf<'suppression-without-reason'> = {
  id: 'suppression-without-reason',
  severity: 'error',
  firm: true,
  check: ({ rule, reason }) => (reason === '' ? { rule } : undefined),
}
