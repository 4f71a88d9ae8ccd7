import type { Stage } from '../checklist/stage.ts'

/** What a new workspace says of itself. */
export interface NewWorkspace {
  name: string
  code: string
  stages: readonly Stage[]
  person: string
  checklists: readonly string[]
  visit: string | undefined
}

/** The code stands in file names and problem numbers. */
export function isCode(code: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/.test(code)
}
