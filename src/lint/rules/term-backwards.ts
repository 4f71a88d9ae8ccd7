import type { WorkspaceRule } from '../rule.ts'

/** A term ends after it begins. */
export const termBackwards: WorkspaceRule<'term-backwards'> = {
  id: 'term-backwards',
  severity: 'error',
  check: ({ legible }) =>
    (legible.terms ?? []).flatMap((term, n) => {
      const { title = '', from, to } = term ?? {}
      return from !== undefined && to !== undefined && to < from
        ? [{ path: ['terms', n, 'to'], params: { title, from, to } }]
        : []
    }),
}
