import type { Path } from '../../checklist/yaml/node.ts'
import { rulesIn } from '../conclusion.ts'
import { sameTitle } from '../contents.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** A conclusion is known by what it is called: passing, failing and every grade need words of their own. */
export const sameLabel: ChecklistRule<'same-label'> = {
  id: 'same-label',
  severity: 'error',
  check: ({ legible }) => {
    const { conclusion } = legible
    const { pass, fail } = (typeof conclusion === 'object' ? conclusion.label : undefined) ?? {}
    const isFail = (label: string | undefined) => isSame(label, fail)
    const verdicts = isFail(pass)
      ? [{ path: ['conclusion', 'label', 'fail'], params: { label: fail!, what: 'pass' as const } }]
      : []
    const grades = gradingsIn(legible).flatMap((graded) =>
      graded.flatMap(({ label, path }, n) => {
        if (label === undefined) return []
        const isSecond = graded.slice(0, n).some((before) => isSame(before.label, label))
        if (!isSecond && !isFail(label)) return []
        return [
          { path, params: { label, what: isSecond ? ('grade' as const) : ('fail' as const) } },
        ]
      }),
    )
    return [...verdicts, ...grades]
  },
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && sameTitle(one) === sameTitle(other)
}

function gradingsIn(
  checklist: LintedChecklist['legible'],
): { label: string | undefined; path: Path }[][] {
  const bands = rulesIn(checklist, 'bands').map(({ value, path }) =>
    (value.bands ?? []).map((band, n) => {
      return { label: band?.label, path: [...path, 'bands', n, 'label'] }
    }),
  )
  const counts = rulesIn(checklist, 'counts').map(({ value, path }) =>
    (value.grades ?? []).map((grade, n) => {
      return { label: grade?.label, path: [...path, 'grades', n, 'label'] }
    }),
  )
  return [...bands, ...counts]
}
