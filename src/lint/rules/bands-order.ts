import type { Path } from '../../checklist/yaml/node.ts'
import { rulesIn } from '../conclusion.ts'
import type { ChecklistRule, LintedChecklist } from '../rule.ts'

/** The first grade that is reached is taken: one that asks for no less than an earlier one is never given. */
export const bandsOrder: ChecklistRule<'bands-order'> = {
  id: 'bands-order',
  severity: 'error',
  check: ({ legible }) =>
    [...bandsIn(legible), ...gradesIn(legible)].flatMap(({ grades, covers }) =>
      grades.flatMap(({ label, path }, n) => {
        const previous = grades.slice(0, n).find((_, earlier) => covers(earlier, n))
        return previous ? [{ path, params: { label, previous: previous.label } }] : []
      }),
    ),
}

interface Grading {
  grades: { label: string; path: Path }[]
  /** Whether whoever reaches the one has reached the other, earlier one before. */
  covers: (earlier: number, later: number) => boolean
}

function bandsIn(checklist: LintedChecklist['legible']): Grading[] {
  return rulesIn(checklist, 'bands').map(({ value, path }) => {
    const bands = value.bands ?? []
    const floor = (n: number) => bands[n]?.atLeast ?? Number.NaN
    return {
      grades: bands.map((band, n) => {
        return { label: band?.label ?? '', path: [...path, 'bands', n, 'atLeast'] }
      }),
      covers: (earlier, later) => floor(earlier) <= floor(later),
    }
  })
}

function gradesIn(checklist: LintedChecklist['legible']): Grading[] {
  return rulesIn(checklist, 'counts').map(({ value, path }) => {
    const grades = value.grades ?? []
    const met = (n: number) => grades[n]?.met ?? Number.NaN
    const partly = (n: number) => grades[n]?.partly ?? Number.NaN
    return {
      grades: grades.map((grade, n) => {
        return { label: grade?.label ?? '', path: [...path, 'grades', n, 'met'] }
      }),
      covers: (earlier, later) => met(earlier) <= met(later) && partly(earlier) >= partly(later),
    }
  })
}
