import type { Checklist } from './shape/checklist.ts'
import type { WorkspaceKind } from './shape/workspace.ts'

/** A school answers checklists for schools; a bureau those for itself and for its county. */
export function isAnsweredBy(kind: WorkspaceKind, subject: Checklist['subject']): boolean {
  return (kind === 'school') === (subject === 'school')
}
