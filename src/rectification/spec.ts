import * as v from 'valibot'
import { deadlineClass, type DeadlineClass, type Duration } from '../checklist/shape/deadline.ts'
import type { ProblemEntry } from './ledger-entry.ts'

/** What a problem keeps of its deadline class, flat as lines are. */
export type SpecFields = Pick<ProblemEntry, 'class' | 'within' | 'until' | 'cycle'>

export function specFields(spec: DeadlineClass): SpecFields {
  return {
    class: spec.class,
    ...('within' in spec && spec.within && { within: durationWords(spec.within) }),
    ...('until' in spec && spec.until && { until: spec.until }),
    ...('review' in spec && { cycle: spec.review }),
  }
}

/** The class a problem was registered with; undefined where its line says no complete one. */
export function specOf(fields: SpecFields): DeadlineClass | undefined {
  const { class: name, within, until, cycle } = fields
  const written = { class: name, within, until, review: cycle }
  const given = Object.fromEntries(
    Object.entries(written).filter(([, value]) => value !== undefined),
  )
  const read = v.safeParse(deadlineClass, given)
  return read.success ? read.output : undefined
}

function durationWords({ amount, unit }: Duration): string {
  return `${amount} ${unit}`
}
