import type { Catalogue } from '../messages/catalogue.ts'
import type { Gap } from '../rectification/gap.ts'

/** Whose days the dates of these gaps are counted by, where no document says so. */
export function deadlineNotes(gaps: readonly Gap[], say: Catalogue): string[] {
  const isSaid = (by: Gap['daysBy']) => gaps.some(({ daysBy }) => daysBy === by)
  return [
    ...(isSaid('default') ? [say.report.defaultDeadlines] : []),
    ...(isSaid('author') ? [say.report.suggestedDeadlines] : []),
  ]
}
