import { checkCondition } from '../../checklist/condition/check.ts'
import { conditionsIn, findingOf } from '../conditions.ts'
import type { ChecklistRule } from '../rule.ts'

/** A condition that cannot be read, names nothing, or compares what cannot be compared; at its place inside. */
export const badCondition: ChecklistRule<'bad-condition'> = {
  id: 'bad-condition',
  severity: 'error',
  firm: true,
  check: (file) =>
    conditionsIn(file.legible).flatMap((written) =>
      checkCondition(written.text, file.legible.facts ?? {}, [], 'bool')
        .filter(
          (problem) => problem.code !== 'unknown-name' || !file.isUnsure(['facts', problem.seen]),
        )
        .map((problem) => findingOf(file, written, problem)),
    ),
}
