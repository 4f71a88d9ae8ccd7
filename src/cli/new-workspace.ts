import type { WorkspaceKind } from '../checklist/shape/workspace.ts'
import type { Stage } from '../checklist/stage.ts'
import type { Catalogue } from '../messages/catalogue.ts'

/** What a new workspace says of itself. */
export interface NewWorkspace {
  kind: WorkspaceKind
  name: string
  code: string
  /** Undefined for a bureau. */
  stages: readonly Stage[] | undefined
  person: string
  checklists: readonly string[]
  visit: string | undefined
}

/** The code stands in file names and problem numbers. */
export function isCode(code: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/.test(code)
}

/** What a workspace may be of, as it is said. */
export function workspaceKindsIn({ domain }: Catalogue): Readonly<Record<WorkspaceKind, string>> {
  const { school, bureau } = domain.subjects
  return { school, bureau }
}
