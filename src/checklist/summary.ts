import type { Checklist } from './shape/checklist.ts'
import type { Certainty } from './shape/figure.ts'
import type { Stage } from './stage.ts'
import { indicatorsOf } from './walk.ts'

/** A checklist on one line of a listing. */
export interface ChecklistSummary {
  id: string
  edition: string
  title: string
  subject: Checklist['subject']
  /** Its title in other languages, where it has any. */
  translations?: Readonly<Record<string, { title: string }>>
  /** Empty: the checklist does not tell stages apart. */
  stages: readonly Stage[]
  indicators: number
  /** How sure the requirements are: number of indicators by the certainty of their source. */
  certainties: Readonly<Partial<Record<Certainty, number>>>
}

export function summarise(checklist: Checklist): ChecklistSummary {
  const indicators = indicatorsOf(checklist).filter(({ waiver }) => !waiver)
  const certainties: Partial<Record<Certainty, number>> = {}
  for (const { source } of indicators) {
    const certainty = source?.certainty ?? 'default'
    certainties[certainty] = (certainties[certainty] ?? 0) + 1
  }
  const { id, edition, title, translations, subject, stages } = checklist
  return {
    id,
    edition,
    title,
    ...(translations && { translations: titlesIn(translations) }),
    subject,
    stages: stages ?? [],
    indicators: indicators.length,
    certainties,
  }
}

function titlesIn(translations: NonNullable<Checklist['translations']>) {
  return Object.fromEntries(
    Object.entries(translations).flatMap(([language, { title }]) =>
      title === undefined ? [] : [[language, { title }]],
    ),
  )
}
