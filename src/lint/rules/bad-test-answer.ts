import type { Checklist } from '../../checklist/shape/checklist.ts'
import type { AnswerRule } from '../../messages/zh/lint-tests.ts'
import type { ChecklistRule } from '../rule.ts'
import { runTest } from '../run-test.ts'

/** A test can only answer what a school could. */
export const badTestAnswer: ChecklistRule<'bad-test-answer'> = {
  id: 'bad-test-answer',
  severity: 'error',
  uses: true,
  check: ({ legible }) => {
    const checklist = legible as Checklist
    return checklist.tests.flatMap((test, n) =>
      runTest(checklist, test).mistakes.map(({ path, part, rule, params }) => ({
        path: ['tests', n, ...path],
        part,
        params: { ...params, test: test.name, rule: rule as AnswerRule },
      })),
    )
  },
}
