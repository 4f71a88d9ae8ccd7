import { sameTitle } from '../contents.ts'
import type { WorkspaceRule } from '../rule.ts'

/** Entries are signed with a name, so a name must mean one person. */
export const duplicatePerson: WorkspaceRule<'duplicate-person'> = {
  id: 'duplicate-person',
  severity: 'warning',
  check: ({ legible }) => {
    const names = (legible.people ?? []).map((person) => sameTitle(person?.name ?? ''))
    return (legible.people ?? []).flatMap((person, n) =>
      person?.name !== undefined && names.indexOf(names[n]!) < n
        ? [{ path: ['people', n, 'name'], params: { name: person.name } }]
        : [],
    )
  },
}
