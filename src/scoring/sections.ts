import { sectionsOf } from '../checklist/walk.ts'
import type { Outcome } from '../checklist/answer/kind.ts'
import type { Section } from '../checklist/shape/checklist.ts'
import type { Assessed, Assessment } from './assess.ts'

export type Counts = Record<Outcome, number>

export interface SectionScore {
  section: Section
  counts: Counts
  total: number
  /** met ÷ (met + partly + unmet), 0–1; undefined when that is empty. */
  rate: number | undefined
}

/** How each section stands. Not applicable and unanswered are neither met nor unmet. */
export function sectionScores({ checklist, items }: Assessment): SectionScore[] {
  return sectionsOf(checklist)
    .map((section) =>
      score(
        section,
        items.filter((item) => item.question.section === section),
      ),
    )
    .filter(({ total }) => total > 0)
}

function score(section: Section, items: readonly Assessed[]): SectionScore {
  const counts = countOutcomes(items)
  const judged = counts.met + counts.partly + counts.unmet
  return {
    section,
    counts,
    total: items.length,
    rate: judged === 0 ? undefined : counts.met / judged,
  }
}

export function countOutcomes(items: readonly Assessed[]): Counts {
  const counts: Counts = {
    met: 0,
    partly: 0,
    unmet: 0,
    'not-applicable': 0,
    unanswered: 0,
    undecided: 0,
    recorded: 0,
  }
  for (const { outcome } of items) counts[outcome] += 1
  return counts
}
