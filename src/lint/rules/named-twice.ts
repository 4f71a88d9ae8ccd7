import { rulesIn } from '../conclusion.ts'
import type { ChecklistRule } from '../rule.ts'

/** An indicator counts once, however often a rule names it. */
export const namedTwice: ChecklistRule<'named-twice'> = {
  id: 'named-twice',
  severity: 'error',
  check: ({ legible }) =>
    rulesIn(legible, 'at-least').flatMap(({ value, path }) =>
      (value.of ?? []).flatMap((seen, n, all) =>
        seen !== undefined && all.indexOf(seen) < n
          ? [{ path: [...path, 'of', n], params: { seen } }]
          : [],
      ),
    ),
}
