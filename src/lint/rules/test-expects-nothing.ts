import type { ChecklistRule } from '../rule.ts'

/** A test that can never fail. */
export const testExpectsNothing: ChecklistRule<'test-expects-nothing'> = {
  id: 'test-expects-nothing',
  severity: 'error',
  check: ({ legible, isUnsure }) =>
    (legible.tests ?? []).flatMap((test, n) => {
      const path = ['tests', n, 'expect']
      if (!test?.expect || isUnsure(path)) return []
      const isEmpty = Object.values(test.expect).every(
        (value) => value === undefined || (Array.isArray(value) && value.length === 0),
      )
      return isEmpty ? [{ path, part: 'key' as const, params: { test: test.name ?? '' } }] : []
    }),
}
