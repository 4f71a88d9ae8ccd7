import { checkCondition } from '../../checklist/condition/check.ts'
import { findingOf, formulasIn } from '../conditions.ts'
import type { ChecklistRule } from '../rule.ts'

/** A formula that cannot be read, names nothing, or reckons with what is no number; at its place inside. */
export const badFormula: ChecklistRule<'bad-formula'> = {
  id: 'bad-formula',
  severity: 'error',
  firm: true,
  check: (file) =>
    formulasIn(file.legible).flatMap((written) => {
      const inputs = [...written.path.slice(0, -1), 'inputs']
      return checkCondition(written.text, file.legible.facts ?? {}, written.inputs, 'double')
        .filter(
          (problem) =>
            problem.code !== 'unknown-name' ||
            !(file.isUnsure(['facts', problem.seen]) || file.isUnsure([...inputs, problem.seen])),
        )
        .map((problem) => findingOf(file, written, problem))
    }),
}
